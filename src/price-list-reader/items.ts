import type {Item} from './item.js';
import {stackedTable} from './stacked-table.js';
import {columnOf, isNameHead, type TableColumn} from './table-columns.js';
import {fold} from './fold.js';
import {amountsOf, moneyText, offersOf, type OffersOfText} from './line-offers.js';
import {endsLikePrice, isNoPrice, saysNoPrice, UNWRITTEN} from './no-price.js';
import {CONSULTATION, FREE, NUMBING, PATCH_TEST} from './service-words.js';
import {isNaming} from './heading.js';
import {readSubject} from './subject.js';
import {cellsOf, headOf, rowAlone, rowUnder, type TableRow} from './table-rows.js';

const LONGEST_LINE = 1000;
const MARKDOWN_RULE = /^[\s|:=*_-]+$/;
const GAP = /\s{2,}|\t+|\s*\.{3,}\s*/;

interface Reading {
  readonly items: Item[];
  readonly delimiter: string | undefined;
  readonly mayBeBare: boolean;
  columns: readonly TableColumn[] | undefined;
  /** What separates the cells under the heads. */
  separator: string | RegExp | undefined;
  /** The first cell of the row before, which an empty one repeats. */
  name: string;
}

/** Takes a text apart, line by line. `mayBeBare`: amounts may stand without a sign. */
export function itemsOf(text: string, mayBeBare: boolean): readonly Item[] {
  const lines = text.split('\n');
  const reading: Reading = {
    items: [],
    delimiter: delimiterOf(lines),
    mayBeBare,
    columns: undefined,
    separator: undefined,
    name: '',
  };
  for (let index = 0; index < lines.length;) index += readAt(reading, lines, index);
  return reading.items;
}

/** Reads what begins at a line; gives how many lines that were. */
function readAt(reading: Reading, lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const trimmed = line.trim();
  if (trimmed === '' || MARKDOWN_RULE.test(trimmed)) {
    if (trimmed === '') {
      reading.items.push({kind: 'blank'});
      reading.name = '';
    }
    return 1;
  }
  if (trimmed.length > LONGEST_LINE) {
    readLongLine(reading, trimmed);
    return 1;
  }
  const stacked = stackedTable(lines, index);
  if (stacked) {
    reading.items.push(...stacked.items);
    return stacked.length;
  }
  const separator = separatorIn(reading, line);
  if (separator === undefined || !readRow(reading, line, separator)) {
    reading.name = '';
    readLine(reading, line);
  }
  return 1;
}

function readLongLine(reading: Reading, line: string): void {
  if (!/\d/.test(line)) return;
  const whole = {line, name: line, shortName: line, offers: [], remark: '', sources: [line]};
  const problem = 'a line too long to be that of one price';
  reading.items.push({kind: 'priced', indent: 0, isTable: false, ...whole, problem});
}

/** The sign between the cells of CSV, where enough lines have as many of it. */
function delimiterOf(lines: readonly string[]): string | undefined {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 200);
  return [';', ','].find((sign) => {
    const counts = filled.map((line) => cellsOf(line, sign).length);
    const usual = counts[0] ?? 1;
    const alike = counts.filter((count) => count === usual || count === usual + 1).length;
    const hasHead = filled[0] !== undefined && headOf(cellsOf(filled[0], sign)) !== undefined;
    return (
      usual > 1 && filled.length > 2 && alike >= filled.length * 0.7 && (sign === ';' || hasHead)
    );
  });
}

function separatorIn(reading: Reading, line: string): string | RegExp | undefined {
  if (line.trimEnd().includes('\t') && line.trim().includes('\t')) return '\t';
  if (line.includes('|')) return '|';
  if (reading.delimiter !== undefined && line.includes(reading.delimiter)) return reading.delimiter;
  return GAP.test(line.trim()) ? GAP : undefined;
}

const split = (line: string, separator: string | RegExp): readonly string[] =>
  typeof separator === 'string' ? cellsOf(line, separator) : line.trim().split(separator);

/** Reads a row of a table or its heads; false where the line is neither. */
function readRow(reading: Reading, line: string, separator: string | RegExp): boolean {
  const cells = split(line, separator);
  const isAligned = separator instanceof RegExp;
  const head = headOf(isAligned ? ['', ...cells] : cells);
  const headed = isAligned && head ? alignedHead(cells) : head;
  if (headed) {
    reading.columns = headed;
    reading.separator = separator;
    const [first = ''] = cells;
    const isTitle = isAligned ? isTitled(cells) : first !== '' && !isNameHead(first);
    if (isTitle) reading.items.push({kind: 'text', line: first, text: first, indent: 0});
    return true;
  }
  if (cells.length < 2) return false;
  const row = rowOf(reading, cells, separator);
  if (row) pushRow(reading, line, row);
  return row !== undefined;
}

/** “Microneedling   Single   Course of 3”: the first head names what is below, the others count. */
function isTitled([first = '', ...rest]: readonly string[]): boolean {
  const columns = rest.map(columnOf);
  return (
    isNaming(readSubject(first)) &&
    columns.length > 0 &&
    columns.every((column) => column.kind === 'price' && column.label === '')
  );
}

/** Heads that only spaces part: at least two of them must be understood as prices. */
function alignedHead(cells: readonly string[]): readonly TableColumn[] | undefined {
  const columns = cells.map(columnOf);
  const prices = columns.filter(({kind}) => kind === 'price').length;
  const isNamed = columns[0]?.kind === 'name' || isNameHead(cells[0] ?? '');
  if (prices < 2 && !(isNamed && prices === 1)) return undefined;
  return columns[0]?.kind === 'price' && !isTitled(cells)
    ? [{kind: 'name'}, ...columns]
    : [{kind: 'name'}, ...columns.slice(1)];
}

function rowOf(
  reading: Reading,
  cells: readonly string[],
  separator: string | RegExp,
): TableRow | undefined {
  const {columns} = reading;
  const isUnderHeads = columns !== undefined && String(separator) === String(reading.separator);
  if (isUnderHeads && separator instanceof RegExp && cells.length !== columns.length)
    return cells.length > 2 && amountsOf(cells.join('  '), false).length > 0
      ? {...rowAloneOr(cells), problem: 'fewer or more prices than the heads above'}
      : undefined;
  if (!isUnderHeads) {
    // Lines with gaps but no heads are read as lines.
    if (separator instanceof RegExp) return undefined;
    const alone = rowAlone(cells, reading.mayBeBare);
    return alone && withName(reading, cells, alone);
  }
  const row = rowUnder(columns, cells);
  return row.offers.length === 0 && row.problem === undefined && row.remark === ''
    ? undefined
    : withName(reading, cells, row);
}

const rowAloneOr = (cells: readonly string[]): TableRow =>
  rowAlone(cells, true) ?? {
    name: cells.join(' '),
    shortName: cells[0] ?? '',
    offers: [],
    remark: '',
  };

/** A fee, or a treatment or service of its own: nothing above names it. */
function hasOwnSubject(name: string): boolean {
  const {treatments, isNever, isOther} = readSubject(name);
  const folded = fold(name);
  return (
    treatments.length > 0 ||
    isNever ||
    isOther ||
    [CONSULTATION, PATCH_TEST, NUMBING].some((words) => words.test(folded))
  );
}

/** An empty first cell repeats the one above. */
function withName(reading: Reading, cells: readonly string[], row: TableRow): TableRow {
  const isRepeated =
    cells[0] === '' && row.name !== '' && reading.name !== '' && !hasOwnSubject(row.name);
  if (!isRepeated) reading.name = cells[0] ?? '';
  return isRepeated ? {...row, name: `${reading.name} ${row.name}`, shortName: reading.name} : row;
}

function pushRow({items}: Reading, line: string, row: TableRow): void {
  const indent = line.length - line.trimStart().length;
  const trimmed = line.trim();
  items.push({kind: 'priced', line: trimmed, sources: [trimmed], indent, isTable: true, ...row});
}

/** A line that is no row. */
function readLine({items, mayBeBare}: Reading, line: string): void {
  const trimmed = line.trim();
  const text = trimmed.replace(/\*\*|__/g, '');
  const indent = line.length - line.trimStart().length;
  const found = offersOf(text, mayBeBare) ?? unpriced(text);
  const isFree =
    found === undefined &&
    text.length < 30 &&
    FREE.test(fold(text)) &&
    !/\p{L}{3,}.*\p{L}{3,}.*\p{L}{3,}/u.test(text);
  if (!found && !isFree) {
    items.push({kind: 'text', line: trimmed, text, indent});
    return;
  }
  const {name, offers, remark, problem} = found ?? {name: text, offers: [], remark: text};
  items.push({
    kind: 'priced',
    line: trimmed,
    sources: [trimmed],
    indent,
    isTable: false,
    name,
    shortName: name,
    offers,
    remark,
    ...(problem !== undefined && {problem}),
  });
}

/** A line that names something and has no amount that can be used. */
function unpriced(text: string): OffersOfText | undefined {
  const folded = fold(text);
  const whole = {name: text, offers: [], remark: ''};
  if (isNoPrice(folded)) return {...whole, name: '', problem: UNWRITTEN};
  if (saysNoPrice(folded)) return {...whole, problem: UNWRITTEN};
  return endsLikePrice(moneyText(folded))
    ? {
        ...whole,
        name: /\p{L}{2}/u.test(text) ? text : '',
        problem: 'a number without a currency',
      }
    : undefined;
}

import {columnOf, isNameHead, type TableColumn} from './table-columns.js';
import {fold} from './fold.js';
import {amountsOf, offersOf, type LineOffer} from './line-offers.js';
import {isNoPrice, saysNoPrice, UNWRITTEN} from './no-price.js';

/** A line that stands for a row of a table, taken apart. */
export interface TableRow {
  readonly name: string;
  /** The first cell with words: what is named where the row is none of ours. */
  readonly shortName: string;
  readonly offers: readonly LineOffer[];
  readonly remark: string;
  readonly problem?: string;
}

const MARKS = /^[*_~\s]+|[*_\s]+$/g;
const TIME_ONLY =
  /^[\s\d.:+'-]*(?:\d ?(?:min|mins|minutes|minuten|h|hr|hrs|std|stunden?|hours?)\.?[\s\d'-]*)+(?:min)?$/;
const NO_VALUE =
  /^(?:[-.x/\s]*|n\/?a|poa|tbc|tba|k\.?a\.?|(?:price )?on request|auf anfrage|sur demande|sur devis|a consultar)$/;

/** The cells of a line between delimiters; quotes hold a cell together. */
export function cellsOf(line: string, delimiter: string): readonly string[] {
  const inner = delimiter === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of inner) {
    if (sign === '"' && (delimiter === ',' || delimiter === ';')) isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell].map((text) =>
    text.replace(/\*\*|__/g, '').replace(MARKS, (found) => found.replace(/[*_\s]/g, '')),
  );
}

/** The columns that a row of heads names; undefined where the row is none. */
export function headOf(cells: readonly string[]): readonly TableColumn[] | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || cells.length > 20) return undefined;
  if (cells.some((cell) => amountsOf(cell, false).length > 0 || /^\d{2,}/.test(cell)))
    return undefined;
  const columns = cells.map((cell, index): TableColumn =>
    index === 0 || cell === '' ? {kind: 'name'} : columnOf(cell),
  );
  const prices = columns.filter(({kind}) => kind === 'price' || kind === 'count');
  const labelled = columns.filter((column) => column.kind === 'price' && column.label !== '');
  const isNamed = cells[0] === '' || isNameHead(cells[0] ?? '');
  if (prices.length === 0) return undefined;
  if (labelled.length > 0 && !isNamed && labelled.length < 2) return undefined;
  return withOldPrices(columns);
}

/** “Regular” heads an old price only where another column has the new one. */
function withOldPrices(columns: readonly TableColumn[]): readonly TableColumn[] {
  const hasNew = columns.some((column) => column.kind === 'price' && column.role === 'new');
  return columns.map((column) =>
    column.kind === 'price' && column.role === 'old' && !hasNew
      ? {...column, role: 'price'}
      : column,
  );
}

/** A row under heads that are known. */
export function rowUnder(columns: readonly TableColumn[], cells: readonly string[]): TableRow {
  const names: string[] = [];
  const remarks: string[] = [];
  const offers: LineOffer[] = [];
  const problems: string[] = [];
  const count = countIn(columns, cells);
  cells.forEach((cell, index) => {
    const column = columns[index] ?? {kind: 'unknown'};
    // “On request” beside an old price: the old one holds no more.
    if (isNewUnwritten(column, cell)) problems.push(UNWRITTEN);
    if (NO_VALUE.test(fold(cell))) return;
    if (column.kind === 'name') names.push(cell);
    else if (column.kind === 'price') {
      const found = offersOf(cell, true);
      if (found?.problem !== undefined) problems.push(found.problem);
      if (!found) remarks.push(cell);
      else offers.push(...found.offers.map((offer) => inColumn(offer, column, count)));
    } else if (column.kind === 'unknown' && amountsOf(cell, true).length > 0)
      problems.push('a column whose head is not understood');
    else if (column.kind === 'unknown') remarks.push(cell);
  });
  const [problem] = problems;
  const isEmpty = offers.length === 0 && problem === undefined;
  return {
    name: names.join(' '),
    shortName: names[0] ?? '',
    offers,
    remark: remarks.join(' '),
    ...(problem !== undefined && {problem}),
    ...(isEmpty && names.join('') !== '' && hasNoValue(columns, cells) && {problem: UNWRITTEN}),
  };
}

const isNewUnwritten = (column: TableColumn, cell: string): boolean =>
  column.kind === 'price' && column.role === 'new' && isNoPrice(fold(cell));

/** Whether a price's cell says so: “POA”, “–”. */
const hasNoValue = (columns: readonly TableColumn[], cells: readonly string[]): boolean =>
  columns.some(({kind}, index) => {
    const cell = fold(cells[index] ?? '').trim();
    return kind === 'price' && cell !== '' && (NO_VALUE.test(cell) || saysNoPrice(`xx ${cell}`));
  });

function countIn(columns: readonly TableColumn[], cells: readonly string[]): number | undefined {
  const index = columns.findIndex(({kind}) => kind === 'count');
  const written = /^\W*(\d{1,2})\W*$/.exec(cells[index] ?? '')?.[1];
  return written === undefined ? undefined : Number(written);
}

function inColumn(
  offer: LineOffer,
  column: Extract<TableColumn, {kind: 'price'}>,
  count: number | undefined,
): LineOffer {
  const sessions = offer.sessions ?? column.sessions ?? count;
  const role =
    offer.role === 'price' || (offer.role === 'each' && column.role === 'each')
      ? column.role
      : offer.role;
  const isFrom = offer.isFrom || column.isFrom === true;
  const isOpen = column.isCourse === true && sessions === undefined;
  const problem = isOpen ? 'a course without its number of sessions' : offer.problem;
  return {
    ...offer,
    isFrom,
    ...(problem !== undefined && {problem}),
    sessions,
    role,
    words: `${column.label} ${offer.words}`,
  };
}

/** A row of which no heads are known: its amounts say for themselves what they are. */
export function rowAlone(cells: readonly string[], mayBeBare: boolean): TableRow | undefined {
  const isPriced = (cell: string): boolean => amountsOf(cell, false).length > 0;
  const hasSigns = cells.some(isPriced);
  const priced = cells.map(
    (cell, index) =>
      isPriced(cell) || (!hasSigns && mayBeBare && index > 0 && /^[\d.,' ]+$/.test(cell)),
  );
  if (!priced.includes(true)) return undefined;
  const found = cells.filter((_, index) => priced[index]).map((cell) => offersOf(cell, true));
  const others = cells.filter(
    (cell, index) => !priced[index] && !TIME_ONLY.test(fold(cell)) && !NO_VALUE.test(fold(cell)),
  );
  if (others.length === 0) return undefined;
  // A cell may hold its name beside the price.
  const inCells = found
    .map((each) => each?.name.trim() ?? '')
    .filter((name) => /\p{L}{3}/u.test(name));
  const problem = found.find((each) => each?.problem !== undefined)?.problem;
  return {
    name: [...others, ...(others.length === 0 ? inCells : [])].join(' '),
    shortName: others[0] ?? inCells[0] ?? '',
    offers: found.flatMap((each) => each?.offers ?? []),
    remark: found.map((each) => each?.remark ?? '').join(' '),
    ...(problem !== undefined && {problem}),
  };
}

import type {Item} from './item.js';
import {amountsOf} from './line-offers.js';
import {columnOf, isNameHead, type TableColumn} from './table-columns.js';
import {rowUnder} from './table-rows.js';

/** A table that was copied one cell a line: its heads, then a name and as many values. */
export function stackedTable(
  lines: readonly string[],
  index: number,
): {readonly items: readonly Item[]; readonly length: number} | undefined {
  const start = index + (isNameHead(lines[index] ?? '') ? 1 : 0);
  const columns: TableColumn[] = [{kind: 'name'}];
  let next = start;
  for (; next < lines.length && columns.length < 12; next++) {
    const text = (lines[next] ?? '').trim();
    const column = text === '' || amountsOf(text, false).length > 0 ? undefined : columnOf(text);
    if (column === undefined || (column.kind !== 'price' && column.kind !== 'ignored')) break;
    if (column.kind === 'price' && column.label !== '') break;
    columns.push(column);
  }
  const prices = columns.filter(({kind}) => kind === 'price').length;
  if (prices < (start > index ? 1 : 2) || columns.length < 3) return undefined;
  const items: Item[] = [];
  for (let row = stackedRow(lines, next, columns); row; row = stackedRow(lines, next, columns)) {
    items.push(...row);
    next += columns.length;
  }
  return items.length < 2 ? undefined : {items, length: next - index};
}

const isValue = (text: string): boolean =>
  amountsOf(text, true).length > 0
    ? !/\p{L}{6}/u.test(text)
    : /^[-–—.\s]*$|^(?:n\/a|poa)$/i.test(text) || /^\d+\s?(?:min|h)/.test(text);

function stackedRow(
  lines: readonly string[],
  index: number,
  columns: readonly TableColumn[],
): readonly Item[] | undefined {
  const cells = lines.slice(index, index + columns.length).map((line) => line.trim());
  const [name = '', ...values] = cells;
  if (cells.length < columns.length || isValue(name) || !values.every(isValue)) return undefined;
  const after = (lines[index + columns.length] ?? '').trim();
  const row = rowUnder(columns, cells);
  const problem = after !== '' && isValue(after) ? 'more prices than the heads above' : row.problem;
  return [
    {
      kind: 'priced',
      line: name,
      sources: cells,
      indent: 0,
      isTable: true,
      ...row,
      ...(problem !== undefined && {problem}),
    },
  ];
}

import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** A role with what came of each way of placing. */
export interface Row {
  readonly name: string;
  readonly block: string;
  readonly shortcode: string;
  readonly widget: string;
  readonly settings: string;
}

const DOCUMENT = resolve(import.meta.dirname, '../../docs/wordpress.md');
const PLACE = /(<!-- table:start -->)[^]*?(<!-- table:end -->)/;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Roles down, ways of placing across. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['', 'Block', 'Classic editor, shortcode', 'Widgets', 'Settings'];
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({name, block, shortcode, widget, settings}) =>
      line([name, block, shortcode, widget, settings]),
    ),
  ].join('\n');
}

/** Writes what was seen into the document. */
export function writeTable(rows: readonly Row[]): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const table = tableOf(rows);
  writeFileSync(
    DOCUMENT,
    text.replace(PLACE, (_, start: string, end: string) => `${start}\n\n${table}\n\n${end}`),
  );
}

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {CHECKS, type Check, type Seen} from './drive.js';
import {project} from './scratch.js';

/** A framework with what was seen of it. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly seen: Seen;
}

const ALL = Object.keys(CHECKS) as readonly Check[];
const DOCUMENT = join(project, 'docs/frameworks.md');
const PLACE = /(<!-- table:start -->)([^]*?)(<!-- table:end -->)/;

const sign = (saw: true | string | undefined): string =>
  saw === undefined ? '–' : saw === true ? '✓' : '✗';

const HEAD = ['', ...ALL.map((check) => CHECKS[check]), 'Seen on'];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const lineOf = ({name, version, seen}: Row): string =>
  line([
    `${name} (${version})`,
    ...ALL.map((check) => sign(seen[check])),
    new Date().toISOString().slice(0, 10),
  ]);

const asTable = (lines: readonly string[]): string =>
  [line(HEAD), line(HEAD.map(() => '---')), ...lines].join('\n');

/** Frameworks down, checks across. */
export const tableOf = (rows: readonly Row[]): string => asTable(rows.map(lineOf));

/** Writes what was seen into the document's table; what was not looked at stays as it was. */
export function writeTable(rows: readonly Row[], names: readonly string[]): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const written = PLACE.exec(text)?.[2]?.split('\n') ?? [];
  const lines = names.flatMap((name) => {
    const row = rows.find((each) => each.name === name);
    if (row) return [lineOf(row)];
    return written.filter((old) => old.startsWith(`| ${name} (`));
  });
  writeFileSync(
    DOCUMENT,
    text.replace(
      PLACE,
      (_, start: string, __, end: string) => `${start}\n\n${asTable(lines)}\n\n${end}`,
    ),
  );
}

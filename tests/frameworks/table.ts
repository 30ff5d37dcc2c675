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

const sign = (saw: true | string | undefined): string =>
  saw === undefined ? '–' : saw === true ? '✓' : '✗';

/** Frameworks down, checks across. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['', ...ALL.map((check) => CHECKS[check])];
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map(({name, version, seen}) => [
      `${name} (${version})`,
      ...ALL.map((check) => sign(seen[check])),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Writes the table and its date into the document. */
export function writeTable(rows: readonly Row[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const text = readFileSync(DOCUMENT, 'utf8').replace(
    /(<!-- table:start -->)[^]*?(<!-- table:end -->)/,
    (_, start: string, end: string) => `${start}\n\nSeen on ${day}:\n\n${tableOf(rows)}\n\n${end}`,
  );
  writeFileSync(DOCUMENT, text);
}

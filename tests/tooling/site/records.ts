import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';

type Row = Readonly<Record<string, unknown>>;

/** The records in the order of the page, with what a row of each is. */
const RECORDS = {
  studies: 'One figure of one source: what was measured, of whom, by which treatment',
  comparisons: 'Two treatments inside one study, or pooled over such studies',
  'comparisons-in-text': 'Comparisons that only the text of a review tells',
  prices: 'One price of one list',
  'prices-left-out': 'Prices that were read and do not count, each with the reason',
  sources: 'The studies, reviews, price lists and clinic pages that the rows name',
} as const;

export type RecordName = keyof typeof RECORDS;
export const RECORD_NAMES = Object.keys(RECORDS) as RecordName[];

/** One file of records, as the evidence page offers it. */
export interface RecordFile {
  readonly name: RecordName;
  readonly about: string;
  readonly rows: number;
  readonly jsonBytes: number;
  readonly csvBytes: number;
}

export const readRecords = (root: string, name: RecordName): readonly Row[] =>
  JSON.parse(readFileSync(join(root, `src/evidence/records/${name}.json`), 'utf8')) as Row[];

/** Writes every file of records as JSON and as CSV, and one file of JSON with all of them. */
export function writeRecords(root: string, site: string): readonly RecordFile[] {
  const folder = join(site, 'evidence/records');
  mkdirSync(folder, {recursive: true});
  const write = (file: string, text: string): number => {
    writeFileSync(join(folder, file), text);
    return Buffer.byteLength(text);
  };
  const all = RECORD_NAMES.map((name) => [name, readRecords(root, name)] as const);
  write('all.json', `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
  return all.map(([name, rows]) => ({
    name,
    about: RECORDS[name],
    rows: rows.length,
    jsonBytes: write(`${name}.json`, `${JSON.stringify(rows, null, 1)}\n`),
    csvBytes: write(`${name}.csv`, toCsv(rows)),
  }));
}

/**
 * A table with a column for every key that any row has. What stands inside an object has a column of
 * its own: `source.title`. It begins with a byte order mark, without which Excel takes `é` for two
 * letters.
 */
export function toCsv(rows: readonly Row[]): string {
  const flat = rows.map((row) => flattened(row));
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return `\uFEFF${Papa.unparse(flat, {columns, newline: '\r\n'})}\r\n`;
}

const flattened = (row: Row, before = ''): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(flattened(value as Row, `${before}${key}.`))
        : [[before + key, Array.isArray(value) ? value.join('; ') : value]],
    ),
  );

/** How many sources there are of each kind, and how many rows for each concern and market. */
export function countRecords(root: string): Readonly<Record<string, readonly Count[]>> {
  return {
    levels: countBy(readRecords(root, 'sources'), 'level'),
    concerns: countBy(readRecords(root, 'studies'), 'concern'),
    markets: countBy(readRecords(root, 'prices'), 'market'),
  };
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

function countBy(rows: readonly Row[], key: string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = typeof row[key] === 'string' ? row[key] : 'not one market';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({name, count}))
    .sort((first, second) => second.count - first.count);
}

/** The records as they lie in the project. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {
  ComparisonRecord,
  PriceRecord,
  Source,
  StudyRecord,
} from '../../../src/synthesis/records.js';

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../src/evidence/records', name), 'utf8');

export const RECORD_TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  ['studies.json', 'prices.json', 'sources.json', 'comparisons.json'].map((name) => [
    name,
    read(name),
  ]),
);
export const STUDIES = JSON.parse(read('studies.json')) as readonly StudyRecord[];
export const PRICE_ROWS = JSON.parse(read('prices.json')) as readonly PriceRecord[];
export const SOURCES = JSON.parse(read('sources.json')) as readonly Source[];
export const COMPARISONS = JSON.parse(read('comparisons.json')) as readonly ComparisonRecord[];

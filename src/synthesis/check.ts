/**
 * `npm run evidence:check`: every source is left out once; do its figures fall inside the ranges
 * that the others give? The score is the interval score (width, and ten times the miss), against
 * the plain range of the quantity over all concerns.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {modelReadings} from './cells.js';
import {testPrices} from './check-prices.js';
import {modelOf, rangeAt, type Modelled} from './model/fit-figures.js';
import {readings, type Reading} from './readings.js';
import type {ComparisonRecord, PriceRecord, Source, StudyRecord} from './records.js';
import {SCALES} from './scales.js';
import {weightedQuantile} from './weighted-median.js';

const records = new URL('../evidence/records/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, records), 'utf8')) as T;

type Range = readonly [low: number, high: number];
interface Tested {
  readonly value: number;
  readonly range: Range;
  readonly plain: Range;
  /** One vote a source; left out: 1. */
  readonly weight?: number;
}

/** 80 of 100 are meant to lie inside: a miss costs ten times its distance. */
const score = ([low, high]: Range, value: number): number =>
  high - low + 10 * Math.max(0, low - value) + 10 * Math.max(0, value - high);
const isIn = ([low, high]: Range, value: number): boolean =>
  value >= low - 1e-9 && value <= high + 1e-9;
const plainRange = (values: readonly number[]): Range => {
  const points = values.map((value) => [value, 1] as const);
  return [weightedQuantile(points, 0.1), weightedQuantile(points, 0.9)];
};
const withoutEach = <T extends {readonly source: string}>(
  rows: readonly T[],
): (readonly [rest: readonly T[], out: readonly T[]])[] =>
  [...new Set(rows.map(({source}) => source))].map((source) => [
    rows.filter((row) => row.source !== source),
    rows.filter((row) => row.source === source),
  ]);

function testQuantity(
  quantity: Modelled,
  all: readonly Reading[],
  comparisons: readonly ComparisonRecord[],
): Tested[] {
  const rows = modelReadings(all, quantity);
  const whole = modelOf(quantity, rows, comparisons);
  return withoutEach(rows).flatMap(([rest, out]) => {
    const others = comparisons.filter(({source}) =>
      out.every((reading) => reading.source !== source),
    );
    const model = modelOf(quantity, rest, others, whole.fit.variances);
    return out.map((reading): Tested => {
      const {treatment, concern, kind, value} = reading;
      const own = rest.filter(
        (other) =>
          other.treatment === treatment && other.concern === concern && other.kind === kind,
      );
      const {low, high} = rangeAt(
        model,
        quantity,
        {treatment, concern, kind, counted: reading},
        own,
      );
      // Rates of people are judged beside rates of people, and the others beside each other.
      const alike = rest.filter(
        ({basis}) => (basis === 'patient') === (reading.basis === 'patient'),
      );
      const plain = plainRange(alike.map((other) => other.value));
      return {
        value,
        plain,
        range:
          quantity === 'sessions' ? [Math.max(1, Math.round(low)), Math.round(high)] : [low, high],
      };
    });
  });
}

const line = (name: string, tested: readonly Tested[]): string => {
  const sum = (of: (each: Tested) => number): number =>
    tested.reduce((all, each) => all + (each.weight ?? 1) * of(each), 0);
  const inside = sum(({value, range}) => (isIn(range, value) ? 1 : 0)) / sum(() => 1);
  const ratio =
    sum(({value, range}) => score(range, value)) / sum(({value, plain}) => score(plain, value));
  return `| ${name} | ${tested.length} | ${Math.round(100 * inside)} of 100 | ${ratio.toFixed(2)} |`;
};

const {used} = readings(read<StudyRecord[]>('studies.json'), read<Source[]>('sources.json'));
const comparisons = read<ComparisonRecord[]>('comparisons.json');
const table = [
  '| quantity | figures left out once | inside | score against the plain range |',
  '|---|---|---|---|',
  ...(Object.keys(SCALES) as Modelled[]).map((quantity) =>
    line(quantity, testQuantity(quantity, used, comparisons)),
  ),
  line('price of a session', testPrices(read<PriceRecord[]>('prices.json'))),
].join('\n');
console.log(table);

const method = new URL('../../docs/METHOD.md', import.meta.url);
const text = readFileSync(method, 'utf8');
writeFileSync(
  method,
  text.replace(/(<!-- check -->\n)[\s\S]*?(<!-- \/check -->)/, `$1${table}\n$2`),
);

/**
 * `npm run evidence:check`: every source is left out once; do its figures fall inside the ranges
 * that the others give? Each source has one vote. The score is the interval score (width, and ten
 * times the miss), against one constant range for the quantity, made of the same rows by the same
 * rule.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {rangeAt, modelReadings} from './cells.js';
import {differencesLine, testDifferences} from './check-differences.js';
import {priceDifferenceLines, testPriceDifferences} from './check-price-differences.js';
import {testPrices} from './check-prices.js';
import {marksAt, onType, REFERENCE_TYPE, UNKNOWN_TYPE} from './dark-marks.js';
import {votesOf, type Modelled} from './borrowing.js';
import {oddsPerType} from './marks-by-skin.js';
import {nextStudy} from './next-study.js';
import {readings, type Reading} from './readings.js';
import type {PriceRecord, Source, StudyRecord} from './records.js';
import {SCALES} from './scales.js';
import {fitSessionsByInterval} from './sessions-by-interval.js';
import {tableLine, withoutEach, type Tested} from './tested.js';
import {sessionsGiven} from '../evidence/sessions-given.js';
import {TREATMENTS} from '../evidence/treatments/index.js';

const records = new URL('../evidence/records/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, records), 'utf8')) as T;

type Bounds = readonly [low: number, high: number];

/** One range for all: every source one vote. */
function constantOf(quantity: Modelled, rows: readonly Reading[]): Bounds {
  const votes = votesOf(rows);
  const points = rows.map((row) => ({
    value: row.value,
    bound: row.bound,
    weight: votes.get(row) ?? 0,
  }));
  const {low, high} = nextStudy(points, SCALES[quantity]);
  return quantity === 'sessions' ? wholeSessions([low, high]) : [low, high];
}

const wholeSessions = ([low, high]: Bounds): Bounds => [
  Math.max(1, Math.round(low)),
  Math.max(1, Math.round(high)),
];

/** The range for a reading that its place has without it. */
function rangeFor(quantity: Modelled, out: Reading, rest: readonly Reading[]): Bounds {
  if (quantity !== 'darkMarks') {
    const {low, high} = rangeAt(quantity, out, rest);
    return quantity === 'sessions' ? wholeSessions([low, high]) : [low, high];
  }
  const steps = oddsPerType(rest);
  const {low, high} = marksAt(out.treatment, rest, steps);
  const odds = steps[TREATMENTS[out.treatment].marksBy];
  const onSkin = (share: number): number =>
    onType(share, REFERENCE_TYPE, out.skinType ?? UNKNOWN_TYPE, odds);
  return [onSkin(low), onSkin(high)];
}

function testQuantity(quantity: Modelled, all: readonly Reading[]): Tested[] {
  const rows = modelReadings(all, quantity);
  const votes = votesOf(rows);
  return withoutEach(rows).flatMap(([rest, out]) => {
    const plain = constantOf(quantity, rest);
    return (
      out
        .filter(({bound}) => bound === null)
        .map((reading): Tested => ({
          source: reading.source,
          vote: votes.get(reading) ?? 0,
          value: reading.value,
          range: rangeFor(quantity, reading, rest),
          plain,
        }))
        // Of a treatment that marks nobody its only study is left out: nothing tells of it.
        .filter(({range: [low]}) => Number.isFinite(low))
    );
  });
}

/** The weeks between sessions that a study prints beside their number. */
function weeksIn(all: readonly Reading[]): (sessions: Reading) => number | undefined {
  const intervals = modelReadings(all, 'weeksBetween');
  return ({source, treatment, concern, kind}) =>
    intervals.find(
      (each) =>
        each.bound === null &&
        each.source === source &&
        each.treatment === treatment &&
        each.concern === concern &&
        each.kind === kind,
    )?.value;
}

/** Sessions of studies that print the weeks between them, told from these. */
function testSchedule(all: readonly Reading[]): Tested[] {
  const weeksOf = weeksIn(all);
  const both = modelReadings(all, 'sessions').filter(
    (row) => row.bound === null && (weeksOf(row) ?? 0) > 0,
  );
  const votes = votesOf(both);
  return withoutEach(both).flatMap(([rest, out]) => {
    const others = all.filter(({source}) => source !== out[0]?.source);
    const schedule = fitSessionsByInterval(others);
    const plain = constantOf('sessions', rest);
    const weeks = modelReadings(others, 'weeksBetween');
    const known = modelReadings(others, 'sessions');
    return out.map((reading): Tested => {
      const usual = rangeAt('weeksBetween', reading, weeks).likely;
      const given = sessionsGiven(
        weeksOf(reading) ?? usual,
        usual,
        rangeAt('sessions', reading, known),
        schedule,
      );
      return {
        source: reading.source,
        vote: votes.get(reading) ?? 0,
        value: reading.value,
        range: wholeSessions([given.low, given.high]),
        plain,
      };
    });
  });
}

/** Each quantity by the width of its constant, so that weeks do not outweigh shares. */
const together = (quantities: readonly (readonly Tested[])[]): Tested[] =>
  quantities.flatMap((each) => {
    const unit =
      each.reduce((sum, {plain}) => sum + plain[1] - plain[0], 0) / Math.max(1, each.length);
    const scaled = ([low, high]: Bounds): Bounds => [low / unit, high / unit];
    return each.map((one) => ({
      ...one,
      value: one.value / unit,
      range: scaled(one.range),
      plain: scaled(one.plain),
    }));
  });

const {used} = readings(read<StudyRecord[]>('studies.json'), read<Source[]>('sources.json'));
const prices = read<PriceRecord[]>('prices.json');
const quantities = Object.keys(SCALES) as Modelled[];
const tested = quantities.map((quantity) => [quantity, testQuantity(quantity, used)] as const);
const table = [
  '| quantity | studies left out once | inside | inside the constant | score against the constant |',
  '|---|---|---|---|---|',
  ...tested.map(([quantity, each]) => tableLine(quantity, each)),
  tableLine('all together', together(tested.map(([, each]) => each))),
  tableLine('sessions, the weeks between them known', testSchedule(used)),
  tableLine('price of a session', testPrices(prices)),
  differencesLine('differences of results', testDifferences(used)),
  ...priceDifferenceLines(testPriceDifferences(prices)),
].join('\n');
console.log(table);

const method = new URL('../../docs/METHOD.md', import.meta.url);
const text = readFileSync(method, 'utf8');
writeFileSync(
  method,
  text.replace(/(<!-- check -->\n)[\s\S]*?(<!-- \/check -->)/, `$1${table}\n$2`),
);

/** One figure from several readings: weighted median in the middle, the spread between studies around it. */
import type {Grade, SourceId} from '../ids.js';
import type {Reading} from './readings.js';

/** A scale on which the readings of a quantity lie roughly even around their middle. */
export interface Scale {
  readonly to: (value: number, people: number) => number;
  readonly from: (value: number) => number;
}

/** Days may be none at all: a quarter of a day is added before the logarithm. */
export const DAYS: Scale = {to: (days) => Math.log(days + 0.25), from: (y) => Math.max(0, Math.exp(y) - 0.25)};
export const RATIO: Scale = {to: (value) => Math.log(value), from: (y) => Math.exp(y)};
export const logit = (share: number): number => Math.log(share / (1 - share));
export const share = (y: number): number => 1 / (1 + Math.exp(-y));
/** Half a person is added to each side, so that 0 of 30 is not never and 30 of 30 is not always. */
export const SHARE: Scale = {to: (p, people) => logit((p * people + 0.5) / (people + 1)), from: share};
export const TENTHS: Scale = {to: (points) => logit(Math.min(9.9, Math.max(0.1, points)) / 10), from: (y) => 10 * share(y)};

/** 10 of 100 lie below −Z80 and 10 above Z80. */
export const Z80 = 1.2815515655446004;
/** How many studies the borrowed spread counts as. */
const BORROWED_STUDIES = 3;

export interface Figure {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly grade: Grade;
  readonly people: number;
  readonly sources: readonly SourceId[];
}

/** The point below which half of the weight lies; between two readings, halfway by weight. */
export function weightedMedian(points: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let before = 0;
  let previous: readonly [number, number] | undefined;
  for (const [value, weight] of sorted) {
    const middle = (before + weight / 2) / total;
    if (middle >= 0.5) {
      if (previous === undefined) return value;
      const [from, at] = previous;
      return from + ((value - from) * (0.5 - at)) / (middle - at);
    }
    previous = [value, middle];
    before += weight;
  }
  return previous?.[0] ?? Number.NaN;
}

const placed = (readings: readonly Reading[], scale: Scale): [number, number][] =>
  readings.map(({value, people}) => [scale.to(value, people), people]);

/** Weighted variance around the middle, and how many readings it rests on. */
export function variance(readings: readonly Reading[], scale: Scale): {studies: number; squared: number} {
  const points = placed(readings, scale);
  const middle = weightedMedian(points);
  const total = points.reduce((sum, [, weight]) => sum + weight, 0);
  const mean = points.reduce((sum, [y, weight]) => sum + (weight * (y - middle) ** 2) / total, 0);
  return {studies: points.length, squared: points.length > 1 ? (mean * points.length) / (points.length - 1) : 0};
}

/** What is left of the spread inside one study, for quantities that differ from person to person. */
function within(readings: readonly Reading[], scale: Scale): number {
  const total = readings.reduce((sum, {people}) => sum + people, 0);
  return readings.reduce((sum, {low, high, people}) => {
    const width = (scale.to(high, people) - scale.to(low, people)) / (2 * Z80);
    return sum + (people * width ** 2) / total;
  }, 0);
}

/** How a quantity's studies differ from one another as a rule, over all cells that have three or more. */
export function usualVariance(cells: readonly (readonly Reading[])[], scale: Scale): number {
  const all = cells.map((cell) => variance(cell, scale)).filter(({studies}) => studies > 2);
  const weight = all.reduce((sum, {studies}) => sum + studies - 1, 0);
  return weight === 0 ? 0.25 : all.reduce((sum, {studies, squared}) => sum + squared * (studies - 1), 0) / weight;
}

/** Pools one cell. The fewer the studies, the more of the spread is borrowed from the quantity's other cells. */
export function pool(readings: readonly Reading[], scale: Scale, usual: number, personToPerson = false): Figure {
  const middle = weightedMedian(placed(readings, scale));
  const own = variance(readings, scale);
  const between = (BORROWED_STUDIES * usual + own.studies * own.squared) / (BORROWED_STUDIES + own.studies);
  const reach = Z80 * Math.sqrt(between + (personToPerson ? within(readings, scale) : 0));
  return {
    low: scale.from(middle - reach), likely: scale.from(middle), high: scale.from(middle + reach), grade: grade(readings),
    people: readings.reduce((sum, {people, counted}) => sum + (counted ? people : 0), 0),
    sources: [...new Set(readings.map(({source}) => source))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
  };
}

/** From this many studies on, people are spread as the studies' own counts are. */
const ENOUGH = 5;

/**
 * Counts of sessions: with five studies or more the 10th, 50th and 90th percentile of the counts themselves, weighted by
 * people, a study that prints a range counting a third at each end. With fewer, as `pool`.
 */
export function poolCounts(readings: readonly Reading[], usual: number): Figure {
  const figure = pool(readings, RATIO, usual, true);
  if (readings.length < ENOUGH) return figure;
  const counts = readings.flatMap(({low, value, high, people}) => [low, value, high].map((count) => [count, people / 3] as const));
  return {...figure, low: percentile(counts, 0.1), likely: percentile(counts, 0.5), high: percentile(counts, 0.9)};
}

/** The smallest value that `share` of the weight does not exceed. */
function percentile(points: readonly (readonly [value: number, weight: number])[], share: number): number {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  for (const [value, weight] of sorted) {
    reached += weight;
    if (reached >= share * total) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}

/** A: five or more trials, three of them randomised. B: three or more with a hundred people. C: any trial. D: none. */
export function grade(readings: readonly Reading[]): Grade {
  const trials = readings.filter(({level}) => level === 'trial' || level === 'review');
  const people = trials.reduce((sum, reading) => sum + (reading.counted ? reading.people : 0), 0);
  if (trials.length >= 5 && trials.filter(({randomised}) => randomised).length >= 3) return 'A';
  if (trials.length >= 3 && people >= 100) return 'B';
  return trials.length > 0 ? 'C' : 'D';
}

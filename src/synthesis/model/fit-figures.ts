/**
 * From a quantity's model to the figures that are shown: what is likely, and between which bounds
 * 80 of 100 new studies of 30 people would lie.
 */
import type {Reading} from '../readings.js';
import type {ComparisonRecord} from '../records.js';
import {NORMAL_P90, SCALES, type Scale} from '../scales.js';
import {reachOf} from '../student.js';
import {weightedQuantile} from '../weighted-median.js';
import {toComparison} from './comparisons.js';
import {countedRange} from './counted.js';
import type {Place} from './places.js';
import {fitQuantity, type QuantityModel} from './quantity-model.js';

export type Modelled = keyof typeof SCALES;

/** The type at which the figures for dark marks stand. */
export const REFERENCE_TYPE = 4;
/**
 * Cohorts whose skin types are not printed count at the middle of the scale: assumption, grade D.
 */
const UNKNOWN_TYPE = 3.5;

/** On which skin dark marks were counted, and by what. */
export type Counted = Pick<Reading, 'skinType' | 'basis'>;
/** What is shown: people of the reference type. */
const REFERENCE: Counted = {skinType: REFERENCE_TYPE, basis: 'patient'};

/**
 * Dark marks have a column for the level, one for how far the type is from the reference, one for
 * counts of anything but people.
 */
const fixedOf =
  (quantity: Modelled) =>
  ({skinType, basis}: Counted): readonly number[] =>
    quantity === 'darkMarks'
      ? [1, (skinType ?? UNKNOWN_TYPE) - REFERENCE_TYPE, basis === 'patient' ? 0 : 1]
      : [1];
const reference = (quantity: Modelled): readonly number[] => fixedOf(quantity)(REFERENCE);

/**
 * Fits the readings of a quantity, then ties treatments together by the comparisons, whose levels
 * the first fit gives.
 */
export function modelOf(
  quantity: Modelled,
  readings: readonly Reading[],
  comparisons: readonly ComparisonRecord[] = [],
  start?: Readonly<Record<string, number>>,
): QuantityModel {
  const scale = SCALES[quantity];
  const data = {quantity, readings, scale, fixedOf: fixedOf(quantity)};
  const first = fitQuantity({...data, start});
  const columns = reference(quantity).length;
  // A trial whose arms are among the readings has already said how they differ.
  const known = new Set(readings.map(({source}) => source));
  const tied = comparisons.flatMap((record) => {
    if (known.has(record.source)) return [];
    const found = toComparison(
      record,
      (place) => scale.from(first.predict(place, reference(quantity)).mean),
      columns,
    );
    return found?.[0] === quantity ? [found[1]] : [];
  });
  return tied.length === 0
    ? first
    : fitQuantity({...data, comparisons: tied, start: first.fit.variances});
}

/** How many studies the usual spread counts as, beside a place's own. */
const USUAL_STUDIES = 3;
/**
 * From this many studies on, people are spread over numbers of sessions as the studies' own numbers
 * are.
 */
const ENOUGH = 5;

/**
 * The usual spread between studies, drawn towards that of the place's own studies the more there
 * are.
 */
function spreadAt(
  model: QuantityModel,
  scale: Scale,
  mean: number,
  own: readonly Reading[],
): number {
  const {source = 0, study = 0} = model.fit.variances;
  const squared = own.reduce(
    (sum, {value, people}) => sum + (scale.to(value, people) - mean) ** 2,
    0,
  );
  return (USUAL_STUDIES * (source + study) + squared) / (USUAL_STUDIES + own.length);
}

/**
 * A place, and for dark marks how they were counted: people of the reference type, if not given.
 */
export type CountedPlace = Place & {readonly counted?: Counted};

/** The range at a place, whose own readings are `own`. */
export function rangeAt(
  model: QuantityModel,
  quantity: Modelled,
  {counted = REFERENCE, ...place}: CountedPlace,
  own: readonly Reading[],
): {readonly low: number; readonly likely: number; readonly high: number} {
  const scale = SCALES[quantity];
  const {mean, variance} = model.predict(place, fixedOf(quantity)(counted));
  const likely = scale.from(mean);
  if (quantity === 'clearChange' || quantity === 'darkMarks') {
    const {source = 0, study = 0} = model.fit.variances;
    const [low, high] = countedRange(mean, variance + source + study);
    return {low: Math.min(low, likely), likely, high: Math.max(high, likely)};
  }
  if (quantity === 'sessions' && own.length >= ENOUGH) return countsOf(own);
  // Numbers of sessions are rounded to whole ones, which widens them already.
  const far = quantity === 'sessions' ? NORMAL_P90 : reachOf(USUAL_STUDIES + own.length);
  const reach = far * Math.sqrt(variance + spreadAt(model, scale, mean, own));
  return {low: scale.from(mean - reach), likely, high: scale.from(mean + reach)};
}

/**
 * Numbers of sessions are about people: the 10th, 50th and 90th of 100 of those in the studies. A
 * study that prints a range counts a third at each of its ends.
 */
function countsOf(own: readonly Reading[]): {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
} {
  const counts = own.flatMap(({low, value, high, people}) =>
    [low, value, high].map((count) => [count, people / 3] as const),
  );
  return {
    low: weightedQuantile(counts, 0.1),
    likely: weightedQuantile(counts, 0.5),
    high: weightedQuantile(counts, 0.9),
  };
}

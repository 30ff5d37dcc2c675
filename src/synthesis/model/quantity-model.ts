/**
 * One quantity over all treatments and concerns. A pair of treatment and concern with few studies borrows from the same
 * treatment elsewhere and from the same concern under other treatments; arms of one study share what is peculiar to it, so that
 * comparisons inside a study tie treatments together.
 */
import type {QuantityId} from '../../evidence/ids.js';
import type {Scale} from '../scales.js';
import type {Reading} from '../readings.js';
import {fitMixedModel, type Effects, type Fit, type Observation} from './mixed-model.js';
import {effectsOf, type Place} from './places.js';

/** People in the study whose figure the range is about. */
export const NEW_STUDY = 30;
const GROUPS = ['treatment', 'concern', 'pair', 'source', 'study'];
/** Said of a treatment whatever it is for: skin heals alike, and marks alike. */
const OF_TREATMENT: ReadonlySet<QuantityId> = new Set([
  'minutesPerVisit',
  'rednessDays',
  'daysOff',
  'pain',
  'darkMarks',
]);

/** The place as the quantity's model knows it. */
export const placeIn = <P extends Place>(quantity: QuantityId, place: P): P =>
  OF_TREATMENT.has(quantity) ? {...place, concern: null} : place;

export interface QuantityModel {
  readonly fit: Fit;
  /** The middle at a place and the variance of its error, on the model's scale. */
  readonly predict: (
    place: Place,
    fixed?: readonly number[],
  ) => {readonly mean: number; readonly variance: number};
}

/** Counted shares bring their own noise. */
const isCounted = (quantity: QuantityId): boolean =>
  quantity === 'clearChange' || quantity === 'darkMarks';

/** What a reading carries beside its place: its source, and itself. */
const ownEffects = (reading: Reading): Effects => [
  ...effectsOf(
    placeIn(reading.quantity, {
      treatment: reading.treatment,
      concern: reading.concern,
      kind: reading.kind,
    }),
  ),
  [`source:${reading.source}`, 1],
  [`study:${reading.id}`, 1],
];

/** Rounds of weighting after which counted shares stand still. */
const ROUNDS = 8;
/** Log odds beyond which one more step says nothing. */
const FURTHEST = 6;

/**
 * Counted shares. What 0 of 30 says depends on what was to be expected, so the noise of each count is taken from the fitted share
 * and not from the count itself (penalised quasi-likelihood): fit, weigh anew, fit again.
 */
function fitCounts(
  readings: readonly Reading[],
  comparisons: readonly Observation[],
  groups: readonly string[],
  fixedOf: FixedOf,
  start?: Fit['variances'],
): Fit {
  let expected = readings.map(({value, people}) =>
    Math.log((value * people + 0.5) / (people * (1 - value) + 0.5)),
  );
  let variances = start;
  let fit: Fit | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const data = readings.map((reading, at): Observation => {
      const eta = Math.max(-FURTHEST, Math.min(FURTHEST, expected[at] as number));
      const p = 1 / (1 + Math.exp(-eta));
      const weight = p * (1 - p);
      return {
        y: eta + (reading.value - p) / weight,
        variance: 1 / (reading.people * weight),
        fixed: fixedOf(reading),
        effects: ownEffects(reading),
      };
    });
    fit = fitMixedModel([...data, ...comparisons], groups, variances);
    const now = fit;
    variances = fit.variances;
    expected = data.map(({fixed, effects}) => now.at(fixed, effects).mean);
  }
  return fit as Fit;
}

type FixedOf = (reading: Reading) => readonly number[];

const groupsOf = (quantity: QuantityId): readonly string[] =>
  OF_TREATMENT.has(quantity) ? ['treatment', 'source', 'study'] : GROUPS;

/** Fits a quantity's model to readings (and comparisons, which carry no level of their own). */
export function fitQuantity(
  quantity: QuantityId,
  readings: readonly Reading[],
  scale: Scale,
  comparisons: readonly Observation[] = [],
  fixedOf: FixedOf = () => [1],
  start?: Fit['variances'],
): QuantityModel {
  const measured = (reading: Reading): Observation => ({
    y: scale.to(reading.value, reading.people),
    variance: 0,
    fixed: fixedOf(reading),
    effects: ownEffects(reading),
  });
  const fit = isCounted(quantity)
    ? fitCounts(readings, comparisons, groupsOf(quantity), fixedOf, start)
    : fitMixedModel([...readings.map(measured), ...comparisons], groupsOf(quantity), start);
  return {fit, predict: (place, fixed = [1]) => fit.at(fixed, effectsOf(placeIn(quantity, place)))};
}

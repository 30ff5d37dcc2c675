/**
 * One quantity over all treatments and concerns. A pair of treatment and concern with few studies
 * borrows from the same treatment elsewhere and from the same concern under other treatments; arms
 * of one study share what is peculiar to it, so that comparisons inside a study tie treatments
 * together.
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

/** Whether people are counted: then how many there were says how sure the share is. */
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

/** What a quantity's model is fitted to. */
export interface QuantityData {
  readonly quantity: QuantityId;
  readonly readings: readonly Reading[];
  readonly scale: Scale;
  /** They tie treatments to each other and carry no level of their own. */
  readonly comparisons?: readonly Observation[];
  /** The row of X of a reading; the level alone if not given. */
  readonly fixedOf?: (reading: Reading) => readonly number[];
  /** Variances from which the search begins. */
  readonly start?: Fit['variances'] | undefined;
}

const levelAlone = (): readonly number[] => [1];

/** Rounds of weighting after which the fit of counted shares no longer changes. */
const ROUNDS = 8;
/** Log odds are kept between −6 and 6, since a share of 0 or 1 has none. */
const EXTREME_LOG_ODDS = 6;

/**
 * Counted shares. What 0 of 30 says depends on what was to be expected, so the noise of each count
 * is taken from the fitted share and not from the count itself (penalised quasi-likelihood): each
 * round fits with the weights that the last one gives.
 */
function fitCounts({
  quantity,
  readings,
  comparisons = [],
  fixedOf = levelAlone,
  start,
}: QuantityData): Fit {
  let expected = readings.map(({value, people}) =>
    Math.log((value * people + 0.5) / (people * (1 - value) + 0.5)),
  );
  let variances = start;
  let fit: Fit | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const data = readings.map((reading, index): Observation => {
      const eta = Math.max(
        -EXTREME_LOG_ODDS,
        Math.min(EXTREME_LOG_ODDS, expected[index] as number),
      );
      const p = 1 / (1 + Math.exp(-eta));
      const weight = p * (1 - p);
      return {
        y: eta + (reading.value - p) / weight,
        variance: 1 / (reading.people * weight),
        fixed: fixedOf(reading),
        effects: ownEffects(reading),
      };
    });
    fit = fitMixedModel([...data, ...comparisons], groupsOf(quantity), variances);
    const {at} = fit;
    variances = fit.variances;
    expected = data.map(({fixed, effects}) => at(fixed, effects).mean);
  }
  return fit as Fit;
}

const groupsOf = (quantity: QuantityId): readonly string[] =>
  OF_TREATMENT.has(quantity) ? ['treatment', 'source', 'study'] : GROUPS;

export function fitQuantity(data: QuantityData): QuantityModel {
  const {quantity, readings, scale, comparisons = [], fixedOf = levelAlone, start} = data;
  const measured = (reading: Reading): Observation => ({
    y: scale.to(reading.value, reading.people),
    variance: 0,
    fixed: fixedOf(reading),
    effects: ownEffects(reading),
  });
  const fit = isCounted(quantity)
    ? fitCounts(data)
    : fitMixedModel([...readings.map(measured), ...comparisons], groupsOf(quantity), start);
  return {
    fit,
    predict: (place, fixed = levelAlone()) => fit.at(fixed, effectsOf(placeIn(quantity, place))),
  };
}

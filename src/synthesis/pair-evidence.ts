/**
 * What sources that compare two treatments find between them on average, and how much of what is
 * peculiar to a source its two figures share.
 */
import {COMPARED, type ComparedQuantity} from '../evidence/difference-tables.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import {modelReadings, rangeAt} from './cells.js';
import {marksAt} from './dark-marks.js';
import {directDifferences, type DirectDifference} from './direct-differences.js';
import {oddsPerType} from './marks-by-skin.js';
import {nextStudy} from './next-study.js';
import type {Reading} from './readings.js';
import type {ComparisonRecord} from './records.js';
import {votesOf} from './borrowing.js';
import {NORMAL_P90, SCALES} from './scales.js';

/** What is known of one pair in one quantity from sources that looked at both. */
export interface PairEvidence {
  readonly first: TreatmentId;
  readonly second: TreatmentId;
  readonly quantity: ComparedQuantity;
  /** First less second, in the quantity's own unit; null where no source gives a number. */
  readonly average: readonly [low: number, likely: number, high: number] | null;
  /** Trials behind the largest review; 0 without a review. */
  readonly reviewed: number;
  /** How many of the sources found the first to have less, more, or no clear difference. */
  readonly verdicts: Readonly<Record<'less' | 'more' | 'none', number>>;
  readonly sources: readonly SourceId[];
}

/**
 * Two figures of one source scatter together: of what is peculiar to a source, this share is the
 * same for its arms. Pain is felt by one arm at a time, and shows no tie.
 */
export interface Ties {
  /** Improvement, clear change, dark marks and healing. */
  readonly results: number;
  readonly pain: number;
}

/** Standard deviation of the quantity between studies, in its own unit. */
export type Spread = Readonly<Record<ComparedQuantity, number>>;

/** A tie from fewer sources than this is not told apart from the usual one. */
const USUAL = {tie: 0.6, sources: 5};

/**
 * One less the mean square of the differences inside a source over that of two sources. The usual
 * tie counts as five sources beside.
 */
export function fitTies(direct: readonly DirectDifference[], spread: Spread): Ties {
  const tieOf = (quantities: readonly ComparedQuantity[], usual: number): number => {
    const ratios = direct.flatMap(({quantity, difference, variance}) =>
      difference !== null && variance === null && quantities.includes(quantity)
        ? [difference ** 2 / (2 * spread[quantity] ** 2)]
        : [],
    );
    const sum = ratios.reduce((all, ratio) => all + ratio, USUAL.sources * (1 - usual));
    return Math.min(0.9, Math.max(0, 1 - sum / (ratios.length + USUAL.sources)));
  };
  return {
    results: tieOf(
      COMPARED.filter((quantity) => quantity !== 'pain'),
      USUAL.tie,
    ),
    pain: tieOf(['pain'], 0),
  };
}

export const tieOf = (quantity: ComparedQuantity, ties: Ties): number =>
  quantity === 'pain' ? ties.pain : ties.results;

/** However many trials it pools, a review does not know the next study better than this part of it. */
const LEAST_PART = 0.2;

/** The mean of sources that compare, with the bounds between which it lies 80 times of 100. */
function averageOf(direct: readonly DirectDifference[], usual: number): PairEvidence['average'] {
  const known = direct.flatMap(({difference, variance}) =>
    difference === null
      ? []
      : [{difference, weight: 1 / Math.max(variance ?? usual, LEAST_PART * usual)}],
  );
  if (known.length === 0) return null;
  const weights = known.reduce((sum, {weight}) => sum + weight, 0);
  const mean = known.reduce((sum, {difference, weight}) => sum + difference * weight, 0) / weights;
  const reach = NORMAL_P90 / Math.sqrt(weights);
  return [mean - reach, mean, mean + reach];
}

const verdictOf = ({verdict, difference}: DirectDifference): 'less' | 'more' | 'none' | null =>
  verdict ?? (difference === 0 ? 'none' : null);

/** Every pair and quantity that a source compares. */
export function pairEvidence(
  direct: readonly DirectDifference[],
  spread: Spread,
  ties: Ties,
): PairEvidence[] {
  return TREATMENT_IDS.flatMap((first) =>
    TREATMENT_IDS.flatMap((second) =>
      COMPARED.flatMap((quantity): PairEvidence[] => {
        const own = direct.filter(
          (each) => each.first === first && each.second === second && each.quantity === quantity,
        );
        if (own.length === 0) return [];
        const found = (verdict: 'less' | 'more' | 'none'): number =>
          own.filter((each) => verdictOf(each) === verdict).length;
        return [
          {
            first,
            second,
            quantity,
            average: averageOf(own, 2 * (1 - tieOf(quantity, ties)) * spread[quantity] ** 2),
            reviewed: Math.max(
              0,
              ...own.map(({trials}) => (trials === null || trials > 1 ? (trials ?? 2) : 0)),
            ),
            verdicts: {less: found('less'), more: found('more'), none: found('none')},
            sources: own.map(({source}) => source),
          },
        ];
      }),
    ),
  );
}

export interface Differences {
  readonly ties: Ties;
  readonly pairs: readonly PairEvidence[];
}

/** What studies scatter by, whatever they are of. */
export function spreadOf(readings: readonly Reading[]): Spread {
  const of = (quantity: ComparedQuantity): number => {
    const rows = modelReadings(readings, quantity);
    const votes = votesOf(rows);
    const points = rows.map(({value, bound}, at) => ({
      value,
      bound,
      weight: votes.get(rows[at] as Reading) ?? 0,
    }));
    const {low, high} = nextStudy(points, SCALES[quantity]);
    return (high - low) / (2 * NORMAL_P90);
  };
  return Object.fromEntries(COMPARED.map((quantity) => [quantity, of(quantity)])) as Spread;
}

/** What a treatment is likely to do, whatever it is for; dark marks at type IV. */
export function levelsOf(
  readings: readonly Reading[],
): (treatment: TreatmentId, quantity: ComparedQuantity) => number {
  const marks = modelReadings(readings, 'darkMarks');
  const steps = oddsPerType(marks);
  return (treatment, quantity) =>
    quantity === 'darkMarks'
      ? marksAt(treatment, marks, steps).likely
      : rangeAt(quantity, {treatment, concern: null, kind: null}, modelReadings(readings, quantity))
          .likely;
}

/** All that sources which compare two treatments say of the difference between them. */
export function differences(
  readings: readonly Reading[],
  comparisons: readonly ComparisonRecord[],
): Differences {
  const direct = directDifferences(readings, comparisons, levelsOf(readings));
  const spread = spreadOf(readings);
  const ties = fitTies(direct, spread);
  return {ties, pairs: pairEvidence(direct, spread, ties)};
}

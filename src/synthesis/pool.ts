/** Everything that `npm run evidence` works out of the records. */
import {areaFactors, type AreaFactors} from './area-factors.js';
import {cells, type PooledFigure} from './cells.js';
import {courseDiscounts, type CourseDiscount} from './course-discounts.js';
import {darkMarks, type DarkMarks} from './dark-marks.js';
import {harms, type Harm} from './harms.js';
import {fitKindOdds, type KindOdds} from './kinds.js';
import {sessionPrices, type Price} from './prices.js';
import {readings} from './readings.js';
import type {ComparisonRecord, PriceRecord, Source, StudyRecord} from './records.js';

/** The rows as they lie in `../evidence/records/`. */
export interface Records {
  readonly studies: readonly StudyRecord[];
  readonly sources: readonly Source[];
  readonly prices: readonly PriceRecord[];
  readonly comparisons: readonly ComparisonRecord[];
}

export interface Pooled {
  /**
   * One figure for every quantity of a treatment for a concern, or whatever it is for. Dark marks
   * stand apart.
   */
  readonly figures: readonly PooledFigure[];
  readonly darkMarks: DarkMarks;
  readonly kinds: KindOdds;
  readonly prices: readonly Price[];
  readonly areas: AreaFactors;
  readonly discounts: readonly CourseDiscount[];
  readonly harms: readonly Harm[];
  readonly sources: readonly Source[];
  /** How many numbers the figures rest on, and why the other rows carry none. */
  readonly readings: number;
  readonly left: ReadonlyMap<string, number>;
}

export function pool({studies, sources, prices, comparisons}: Records): Pooled {
  const {used, left} = readings(studies, sources);
  return {
    figures: cells(used, comparisons),
    darkMarks: darkMarks(used, comparisons),
    kinds: fitKindOdds(used),
    prices: sessionPrices(prices),
    areas: areaFactors(prices),
    discounts: courseDiscounts(prices),
    harms: harms(studies, sources),
    sources,
    readings: used.length,
    left,
  };
}

/** Everything that `npm run evidence` works out of the records. */
import type {PriceRatio} from '../evidence/price-ratio.js';
import {areaFactors, type AreaFactors} from './area-factors.js';
import {cells, type PooledFigure} from './cells.js';
import {courseDiscounts, type CourseDiscount} from './course-discounts.js';
import {darkMarks, type DarkMarks} from './dark-marks.js';
import {harms, type Harm} from './harms.js';
import {differences, type Differences} from './pair-evidence.js';
import {fitKindOdds, type KindOdds} from './kinds.js';
import type {SessionsByInterval} from '../evidence/sessions-given.js';
import {fitSessionsByInterval} from './sessions-by-interval.js';
import {sessionPrices, type Price} from './prices.js';
import {lasting, type Lasting} from './followed-people.js';
import {priceRatios} from './ratios-in-lists.js';
import {priceTies, type PriceTies} from './price-ties.js';
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
  readonly differences: Differences;
  readonly priceTies: PriceTies;
  readonly priceRatios: readonly PriceRatio[];
  readonly kinds: KindOdds;
  readonly schedule: SessionsByInterval;
  readonly prices: readonly Price[];
  readonly areas: AreaFactors;
  readonly discounts: readonly CourseDiscount[];
  readonly harms: readonly Harm[];
  readonly lasting: readonly Lasting[];
  readonly sources: readonly Source[];
  /** How many numbers the figures rest on, and why the other rows carry none. */
  readonly readings: number;
  readonly left: ReadonlyMap<string, number>;
}

export function pool({studies, sources, prices, comparisons}: Records): Pooled {
  const {used, left} = readings(studies, sources);
  const [figures, marks] = [cells(used), darkMarks(used)];
  return {
    figures,
    darkMarks: marks,
    differences: differences(used, comparisons),
    priceTies: priceTies(prices),
    priceRatios: priceRatios(prices),
    kinds: fitKindOdds(used),
    schedule: fitSessionsByInterval(used),
    prices: sessionPrices(prices),
    areas: areaFactors(prices),
    discounts: courseDiscounts(prices),
    harms: harms(studies, sources),
    lasting: lasting(studies),
    sources,
    readings: used.length,
    left,
  };
}

/**
 * Logarithms of prices: a level for each market, a ratio for each treatment that holds in all of
 * them, what is peculiar to the two together, and what is peculiar to a clinic. Treatments on one
 * list share its clinic, so lists with several tie them together.
 */
import type {MarketId, SourceId, TreatmentId} from '../../evidence/ids.js';
import {isGentle, middle, type MarketRow} from '../price-rows.js';
import {reachOf} from '../student.js';
import {weightedMedian} from '../weighted-median.js';
import {fitMixedModel, type Effects, type Observation} from './mixed-model.js';

/** What a source asks for a make of a treatment: the median of its prices. */
interface Point {
  /** Its logarithm. */
  readonly y: number;
  readonly market: MarketId;
  readonly treatment: TreatmentId;
  readonly source: SourceId;
  readonly gentle: boolean;
  /** 1 for a published range, 0 for a list. A source with both counts as a list. */
  readonly published: number;
}

function pointsOf(rows: readonly MarketRow[]): Point[] {
  const groups = new Map<string, [MarketRow, ...MarketRow[]]>();
  for (const row of rows) {
    const name = [row.market, row.treatment, row.source, isGentle(row)].join();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((group) => {
    const [{market, treatment, source}] = group;
    return {
      market,
      treatment,
      source,
      gentle: isGentle(group[0]),
      y: weightedMedian(group.map((row) => [Math.log(middle(row)), 1])),
      published: group.every(({published}) => published === 'range') ? 1 : 0,
    };
  });
}

/** The usual spread counts as three lists, as for studies. */
const USUAL_LISTS = 3;

export interface PriceRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * Between which bounds 80 of 100 prices lie, from the mean and variance of their logarithms over
 * this many lists.
 */
export function around(meanLog: number, variance: number, lists: number): PriceRange {
  const reach = reachOf(USUAL_LISTS + lists) * Math.sqrt(variance);
  return {
    low: Math.exp(meanLog - reach),
    likely: Math.exp(meanLog),
    high: Math.exp(meanLog + reach),
  };
}

export interface PriceModel {
  /** Where 80 of 100 prices lie. */
  readonly at: (market: MarketId, treatment: TreatmentId) => PriceRange;
  /**
   * Price of a gentle make over that of the full one, and of a published range over that of a list;
   * 1 where no row tells.
   */
  readonly ratios: Readonly<{gentle: number; published: number}>;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
/** What a price is of, as the model knows it. */
type PricedMake = Omit<Point, 'y' | 'source'>;

/** The fixed part of the model. */
interface Design {
  readonly hasGentle: boolean;
  readonly hasPublished: boolean;
  /** The row of X. */
  readonly fixedOf: (priced: PricedMake) => number[];
}

/**
 * A column for each market and each treatment but the first; where rows differ in it, one for
 * gentle makes and one for published ranges.
 */
function designOf(points: readonly Point[]): Design {
  const markets = [...new Set(points.map(({market}) => market))];
  const [, ...others] = [...new Set(points.map(({treatment}) => treatment))];
  // A column that is the same in every row says nothing, and no fit can tell it from a level.
  const differs = (valueOf: (point: Point) => unknown): boolean =>
    new Set(points.map(valueOf)).size > 1;
  const hasGentle = differs(({gentle}) => gentle);
  const hasPublished = differs(({published}) => published);
  return {
    hasGentle,
    hasPublished,
    fixedOf: ({market, treatment, gentle, published}) => [
      ...markets.map((each) => (each === market ? 1 : 0)),
      ...others.map((each) => (each === treatment ? 1 : 0)),
      ...(hasGentle ? [gentle ? 1 : 0] : []),
      ...(hasPublished ? [published] : []),
    ],
  };
}

const pairEffects = (market: MarketId, treatment: TreatmentId): Effects => [
  [`pair:${market} ${treatment}`, 1],
];

const toObservation = (point: Point, {fixedOf}: Design): Observation => {
  const {y, market, treatment, source, gentle} = point;
  return {
    y,
    variance: 0,
    fixed: fixedOf(point),
    effects: [
      ...pairEffects(market, treatment),
      [`source:${source}`, 1],
      [`list:${source} ${treatment} ${gentle}`, 1],
    ],
  };
};

/**
 * Besides the markets and the treatments, one column says how much less gentle makes cost, and one
 * how much more published ranges say than lists do. The price at a place is that of the full make,
 * with the share of published ranges that the sources of the place have.
 */
export function fitPrices(rows: readonly MarketRow[]): PriceModel {
  const points = pointsOf(rows);
  const design = designOf(points);
  const fit = fitMixedModel(
    points.map((point) => toObservation(point, design)),
    ['pair', 'source', 'list'],
  );
  const {source = 0, list = 0} = fit.variances;
  const {hasGentle, hasPublished, fixedOf} = design;
  const logPublished = hasPublished ? (fit.fixed.at(-1) ?? 0) : 0;
  const logGentle = hasGentle ? (fit.fixed.at(hasPublished ? -2 : -1) ?? 0) : 0;
  return {
    ratios: {gentle: Math.exp(logGentle), published: Math.exp(logPublished)},
    at: (market, treatment) => {
      const own = points.filter(
        (point) => point.market === market && point.treatment === treatment && !point.gentle,
      );
      const published = mean((own.length === 0 ? points : own).map((point) => point.published));
      const {mean: meanLog, variance} = fit.at(
        fixedOf({market, treatment, gentle: false, published}),
        pairEffects(market, treatment),
      );
      // The next source is a range as often as these are.
      return around(
        meanLog,
        variance + source + list + published * (1 - published) * logPublished ** 2,
        own.length,
      );
    },
  };
}

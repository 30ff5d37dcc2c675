/**
 * Logarithms of prices: a level for each market, a ratio for each treatment that holds in all of them, what is peculiar to the
 * two together, and what is peculiar to a clinic. Treatments on one list share its clinic, so lists with several tie them together.
 */
import type {MarketId, SourceId, TreatmentId} from '../../evidence/ids.js';
import {isGentle, middle, type MarketRow} from '../price-rows.js';
import {reachOf} from '../student.js';
import {weightedMedian} from '../weighted-median.js';
import {fitMixedModel, type Effects, type Observation} from './mixed-model.js';

/** One voice a source, treatment and make: the median of what it asks. */
interface Point {
  readonly y: number;
  readonly market: MarketId;
  readonly treatment: TreatmentId;
  readonly source: SourceId;
  readonly gentle: boolean;
  /** 1 for a published range. A source that also shows a list speaks as a list. */
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

/** Where 80 of 100 lie around a middle that this many lists tell, on the scale of ratios. */
export function around(middleOf: number, variance: number, lists: number): PriceRange {
  const reach = reachOf(USUAL_LISTS + lists) * Math.sqrt(variance);
  return {
    low: Math.exp(middleOf - reach),
    likely: Math.exp(middleOf),
    high: Math.exp(middleOf + reach),
  };
}

export interface PriceModel {
  /** Where 80 of 100 prices lie. */
  readonly at: (market: MarketId, treatment: TreatmentId) => PriceRange;
  /** Price of a gentle make over that of the full one, and of a published range over that of a list; 1 where no row tells. */
  readonly ratios: Readonly<{gentle: number; published: number}>;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
/** A column that is the same in every row says nothing, and no fit can tell it from a level. */
const differs = (points: readonly Point[], of: (point: Point) => unknown): boolean =>
  new Set(points.map(of)).size > 1;

/**
 * Two columns more: how much less gentle makes cost, and how much more published ranges say than lists do. A price is of the
 * full make, and stands where the sources do that name it: as many of them ranges as are.
 */
export function fitPrices(rows: readonly MarketRow[]): PriceModel {
  const points = pointsOf(rows);
  const markets = [...new Set(points.map(({market}) => market))];
  const [, ...others] = [...new Set(points.map(({treatment}) => treatment))];
  const [hasGentle, hasPublished] = [
    differs(points, ({gentle}) => gentle),
    differs(points, ({published}) => published),
  ];
  const fixedOf = ({
    market,
    treatment,
    gentle,
    published,
  }: Omit<Point, 'y' | 'source'>): number[] => [
    ...markets.map((one) => (one === market ? 1 : 0)),
    ...others.map((one) => (one === treatment ? 1 : 0)),
    ...(hasGentle ? [gentle ? 1 : 0] : []),
    ...(hasPublished ? [published] : []),
  ];
  const pair = (market: MarketId, treatment: TreatmentId): Effects => [
    [`pair:${market} ${treatment}`, 1],
  ];
  const fit = fitMixedModel(
    points.map((point): Observation => {
      const {y, market, treatment, source, gentle} = point;
      const own: Effects = [
        [`source:${source}`, 1],
        [`list:${source} ${treatment} ${gentle}`, 1],
      ];
      return {y, variance: 0, fixed: fixedOf(point), effects: [...pair(market, treatment), ...own]};
    }),
    ['pair', 'source', 'list'],
  );
  const {source = 0, list = 0} = fit.variances;
  const ahead = hasPublished ? (fit.fixed.at(-1) ?? 0) : 0;
  const gentler = hasGentle ? (fit.fixed.at(hasPublished ? -2 : -1) ?? 0) : 0;
  return {
    ratios: {gentle: Math.exp(gentler), published: Math.exp(ahead)},
    at: (market, treatment) => {
      const own = points.filter(
        (point) => point.market === market && point.treatment === treatment && !point.gentle,
      );
      const published = mean((own.length === 0 ? points : own).map((point) => point.published));
      const {mean: middleOf, variance} = fit.at(
        fixedOf({market, treatment, gentle: false, published}),
        pair(market, treatment),
      );
      // The next source is a range as often as these are.
      return around(
        middleOf,
        variance + source + list + published * (1 - published) * ahead ** 2,
        own.length,
      );
    },
  };
}

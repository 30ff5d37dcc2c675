/** The check of prices: every source is left out once, with all its prices. */
import {fitPrices, pointsOf, type PricePoint} from './model/price-model.js';
import {priceRows, type MarketRow} from './price-rows.js';
import type {PriceRecord} from './records.js';
import {weightedQuantile} from './weighted-median.js';

type Range = readonly [low: number, high: number];

/** A price that was left out. All are over the middle price of their market, so that a rupee weighs as a dollar. */
export interface TestedPrice {
  readonly value: number;
  /** What the others say. */
  readonly range: Range;
  /** The middle 80 of 100 of all prices of its market, one of each source, treatment and make. */
  readonly plain: Range;
  /** One vote a source: its prices share it. */
  readonly weight: number;
}

function middleOf80(points: readonly PricePoint[]): Range {
  const weighed = points.map(({y}) => [Math.exp(y), 1] as const);
  return [weightedQuantile(weighed, 0.1), weightedQuantile(weighed, 0.9)];
}

/** Both makes of a laser are foretold; a place of which nothing is left is not. */
export function testPrices(all: readonly PriceRecord[]): TestedPrice[] {
  const rows = priceRows(all);
  const {variances} = fitPrices(rows);
  return [...new Set(rows.map(({source}) => source))].flatMap((source) => {
    const rest = rows.filter((row) => row.source !== source);
    const model = fitPrices(rest, variances);
    const out = pointsOf(rows.filter((row) => row.source === source)).filter(isForetoldBy(rest));
    return out.map((point): TestedPrice => {
      const {low, high} = model.at(point);
      const plain = middleOf80(pointsOf(rest.filter(({market}) => market === point.market)));
      const level = Math.sqrt(plain[0] * plain[1]);
      const overLevel = ([from, to]: Range): Range => [from / level, to / level];
      return {
        value: Math.exp(point.y) / level,
        range: overLevel([low, high]),
        plain: overLevel(plain),
        weight: 1 / out.length,
      };
    });
  });
}

/** A price is shown where its market has the treatment in one make or another. */
const isForetoldBy =
  (rest: readonly MarketRow[]) =>
  ({market, treatment, make}: PricePoint): boolean =>
    rest.some((row) => row.market === market && row.treatment === treatment) &&
    rest.some((row) => row.treatment === treatment && row.make === make);

/** The check of prices: every source is left out once, with all its prices. */
import {fitPrices, pointsOf, type PricePoint} from './model/price-model.js';
import {priceRows, type MarketRow} from './price-rows.js';
import type {PriceRecord} from './records.js';
import {withoutEach, type Tested} from './tested.js';
import {weightedQuantile} from './weighted-median.js';

type Range = readonly [low: number, high: number];

function middleOf80(points: readonly PricePoint[]): Range {
  const weighed = points.map(({y}) => [Math.exp(y), 1] as const);
  return [weightedQuantile(weighed, 0.1), weightedQuantile(weighed, 0.9)];
}

/**
 * All are over the middle price of their market, so that a rupee weighs as a dollar; the constant
 * range is the middle 80 of 100 of all prices of the market, one of each source, treatment and
 * make. Both makes of a laser are foretold; a place of which nothing is left is not.
 */
export function testPrices(all: readonly PriceRecord[]): Tested[] {
  const rows = priceRows(all);
  const {variances} = fitPrices(rows);
  return withoutEach(rows).flatMap(([rest, left]) => {
    const model = fitPrices(rest, variances);
    const out = pointsOf(left).filter(isForetoldBy(rest));
    return out.map((point): Tested => {
      const {low, high} = model.at(point);
      const plain = middleOf80(pointsOf(rest.filter(({market}) => market === point.market)));
      const level = Math.sqrt(plain[0] * plain[1]);
      const overLevel = ([from, to]: Range): Range => [from / level, to / level];
      return {
        source: point.source,
        vote: 1 / out.length,
        value: Math.exp(point.y) / level,
        range: overLevel([low, high]),
        plain: overLevel(plain),
      };
    });
  });
}

/** A price is shown where its market has the treatment in one make or another. */
export const isForetoldBy =
  (rest: readonly MarketRow[]) =>
  ({market, treatment, make}: PricePoint): boolean =>
    rest.some((row) => row.market === market && row.treatment === treatment) &&
    rest.some((row) => row.treatment === treatment && row.make === make);

/**
 * Differences of prices on a list that was left out: do they fall inside the ranges of differences
 * that the other lists give? Against two ranges side by side, as if a list's prices shared nothing.
 */
import {tiedAmounts} from '../evidence/tied-difference.js';
import {isForetoldBy} from './check-prices.js';
import {fitPrices, pointsOf, type PriceModel, type PricePoint} from './model/price-model.js';
import {priceRows, type MarketRow} from './price-rows.js';
import type {PriceRecord} from './records.js';
import {tieOfPrices} from './price-ties.js';
import {tableLine, widthOf, withoutEach, type Tested} from './tested.js';

/** A difference that was left out, and whether it is claimed to be one. */
export interface TestedPriceDifference extends Tested {
  /** False where a published range stands in for a list: no clinic asks both prices. */
  readonly isOfList: boolean;
  /** `right` or `wrong` where the range holds no 0 and enough lists price both. */
  readonly claim: 'right' | 'wrong' | 'none';
}

/** Price lists from which on a difference is claimed, as in the engine. */
const ENOUGH_LISTS = 3;

type Pair = readonly [first: PricePoint, second: PricePoint];

const pairsOf = (points: readonly PricePoint[]): readonly Pair[] =>
  points.flatMap((first, at) =>
    points
      .slice(at + 1)
      .filter((second) => second.market === first.market && second.treatment !== first.treatment)
      .map((second): Pair => [first, second]),
  );

const listsOf = (rows: readonly MarketRow[], treatment: string): ReadonlySet<string> =>
  new Set(rows.filter((row) => row.treatment === treatment).map((row) => row.source));

const claimOf = (isClaimed: boolean, low: number, value: number): TestedPriceDifference['claim'] =>
  isClaimed ? (low > 0 === value > 0 ? 'right' : 'wrong') : 'none';

/** How many of these lists and ranges price both. */
const sharedBy = (rows: readonly MarketRow[], [first, second]: Pair): number =>
  [...listsOf(rows, first.treatment)].filter((list) => listsOf(rows, second.treatment).has(list))
    .length;

function testPair(
  pair: Pair,
  rest: readonly MarketRow[],
  model: PriceModel,
): Omit<TestedPriceDifference, 'vote'> {
  const [first, second] = pair;
  const [a, b] = [model.at(first), model.at(second)];
  const tied = tiedAmounts(a, b, tieOfPrices(model.variances));
  const apart = tiedAmounts(a, b, 0);
  // A rupee weighs as a dollar.
  const unit = apart.high - apart.low;
  const value = (Math.exp(first.y) - Math.exp(second.y)) / unit;
  const isClaimed = sharedBy(rest, pair) >= ENOUGH_LISTS && (tied.low > 0 || tied.high < 0);
  return {
    source: first.source,
    isOfList: first.published === 0 && second.published === 0,
    value,
    range: [tied.low / unit, tied.high / unit],
    plain: [apart.low / unit, apart.high / unit],
    claim: claimOf(isClaimed, tied.low, value),
  };
}

/** Each two full-make prices of one list, told by all other lists. */
export function testPriceDifferences(all: readonly PriceRecord[]): TestedPriceDifference[] {
  const rows = priceRows(all).filter(({make}) => make === 'full');
  const {variances} = fitPrices(rows);
  return withoutEach(rows).flatMap(([rest, left]) => {
    const pairs = pairsOf(pointsOf(left).filter(isForetoldBy(rest)));
    if (pairs.length === 0) return [];
    const model = fitPrices(rest, variances);
    return pairs.map((pair) => ({...testPair(pair, rest, model), vote: 1 / pairs.length}));
  });
}

const part = (tested: readonly Tested[]): string =>
  (widthOf(tested, 'range') / widthOf(tested, 'plain')).toFixed(2);

/** A line for the lists, and one for the published ranges beside them. */
export function priceDifferenceLines(tested: readonly TestedPriceDifference[]): readonly string[] {
  const lists = tested.filter(({isOfList}) => isOfList);
  const ranges = tested.filter(({isOfList}) => !isOfList);
  const count = (claim: TestedPriceDifference['claim']): number =>
    lists.filter((each) => each.claim === claim).length;
  const claims = `of ${count('right') + count('wrong')} claims ${count('right')} right`;
  return [
    tableLine(
      `differences of prices on one list (${part(lists)} of the width of two ranges; ${claims})`,
      lists,
    ),
    tableLine(`differences of published ranges (${part(ranges)})`, ranges),
  ];
}

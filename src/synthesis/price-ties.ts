/**
 * Prices of one clinic go together: how much, and which treatments lists price side by side.
 */
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {TreatmentId} from '../evidence/ids.js';
import {isGentle, middle, priceRows, type MarketRow} from './price-rows.js';
import type {PriceRecord} from './records.js';
import {weightedMedian} from './weighted-median.js';

/** How many lists and ranges price both of a pair. */
export interface PricedTogether {
  readonly first: TreatmentId;
  readonly second: TreatmentId;
  readonly lists: number;
}

export interface PriceTies {
  /** Correlation of the logarithms of two prices of one list, 0 to 1. */
  readonly tie: number;
  readonly together: readonly PricedTogether[];
}

/** What a list asks for a treatment, as a logarithm over what is usual in its market. */
interface Excess {
  readonly list: string;
  readonly treatment: TreatmentId;
  readonly excess: number;
}

function excesses(rows: readonly MarketRow[]): Excess[] {
  const groups = new Map<string, MarketRow[]>();
  for (const row of rows) {
    const name = `${row.market} ${row.treatment}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const lists = [...new Set(group.map(({source}) => source))];
    const priceOf = (list: string): number =>
      weightedMedian(
        group.filter(({source}) => source === list).map((row) => [Math.log(middle(row)), 1]),
      );
    const usual = lists.reduce((sum, list) => sum + priceOf(list) / lists.length, 0);
    // One list alone is what is usual: it says nothing of how lists differ.
    if (lists.length < 2) return [];
    return lists.map((list): Excess => ({
      list,
      treatment: group[0]?.treatment ?? 'none',
      excess: priceOf(list) - usual,
    }));
  });
}

/** Each two treatments that one list prices. */
const pairsOf = (found: readonly Excess[]): readonly (readonly [Excess, Excess])[] =>
  found.flatMap((a) =>
    found
      .filter(
        (b) =>
          b.list === a.list &&
          TREATMENT_IDS.indexOf(a.treatment) < TREATMENT_IDS.indexOf(b.treatment),
      )
      .map((b): readonly [Excess, Excess] => [a, b]),
  );

export function priceTies(all: readonly PriceRecord[]): PriceTies {
  const rows = priceRows(all).filter((row) => !isGentle(row));
  const pairs = pairsOf(excesses(rows));
  const mean = (of: (pair: readonly [Excess, Excess]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const together = mean(([a, b]) => a.excess * b.excess);
  const alone = Math.sqrt(mean(([a]) => a.excess ** 2) * mean(([, b]) => b.excess ** 2));
  return {
    tie: alone > 0 ? Math.min(0.9, Math.max(0, together / alone)) : 0,
    together: TREATMENT_IDS.flatMap((first) =>
      TREATMENT_IDS.flatMap((second) => {
        const listsOf = (treatment: TreatmentId): Set<string> =>
          new Set(rows.filter((row) => row.treatment === treatment).map(({source}) => source));
        if (TREATMENT_IDS.indexOf(first) >= TREATMENT_IDS.indexOf(second)) return [];
        const both = [...listsOf(first)].filter((list) => listsOf(second).has(list));
        return both.length === 0 ? [] : [{first, second, lists: both.length}];
      }),
    ),
  };
}

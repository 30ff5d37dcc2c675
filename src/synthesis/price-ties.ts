/**
 * Prices of one clinic go together: how much, and which treatments lists price side by side.
 */
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {TreatmentId} from '../evidence/ids.js';
import {fitPrices} from './model/price-model.js';
import {priceRows} from './price-rows.js';
import type {PriceRecord} from './records.js';

/** How many lists and ranges price both of a pair. */
export interface PricedTogether {
  readonly first: TreatmentId;
  readonly second: TreatmentId;
  readonly lists: number;
}

export interface PriceTies {
  /**
   * How much of what is peculiar to a price on a list is peculiar to the list: the correlation of
   * the logarithms of two of its prices, 0 to 1.
   */
  readonly tie: number;
  readonly together: readonly PricedTogether[];
}

/** The part of what is peculiar to a price that is peculiar to its list. */
export const tieOfPrices = ({source = 0, list = 0}: Readonly<Record<string, number>>): number =>
  source + list > 0 ? source / (source + list) : 0;

export function priceTies(all: readonly PriceRecord[]): PriceTies {
  const rows = priceRows(all).filter(({make}) => make === 'full');
  const variances = rows.length === 0 ? {} : fitPrices(rows).variances;
  const listsOf = (treatment: TreatmentId): ReadonlySet<string> =>
    new Set(rows.filter((row) => row.treatment === treatment).map((row) => row.source));
  return {
    tie: tieOfPrices(variances),
    together: TREATMENT_IDS.flatMap((first, at) =>
      TREATMENT_IDS.slice(at + 1).flatMap((second) => {
        const lists = [...listsOf(first)].filter((each) => listsOf(second).has(each)).length;
        return lists === 0 ? [] : [{first, second, lists}];
      }),
    ),
  };
}

/** Session prices of the full face by market. */
import type {Grade, MarketId, SourceId, TreatmentId} from '../evidence/ids.js';
import {fitPrices, type PriceRange} from './model/price-model.js';
import {FEW, isGentle, priceRows} from './price-rows.js';
import type {PriceRecord} from './records.js';

/** What one session of the full face costs in a market. */
export interface Price extends PriceRange {
  readonly market: MarketId;
  readonly currency: string;
  readonly treatment: TreatmentId;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
  readonly years: readonly [number, number] | null;
}

/**
 * The price of one session of the full face, wherever a market has one; nothing is taken over from
 * another market alone.
 */
export function sessionPrices(all: readonly PriceRecord[]): Price[] {
  const rows = priceRows(all);
  const model = fitPrices(rows);
  return [...new Set(rows.map(({market, treatment}) => `${market} ${treatment}`))].flatMap(
    (name) => {
      const found = rows.filter(({market, treatment}) => `${market} ${treatment}` === name);
      const [first] = found;
      if (first === undefined) return [];
      const {market, treatment, currency} = first;
      const sourcesOf = (of: readonly PriceRecord[]): SourceId[] => [
        ...new Set(of.map(({source}) => source)),
      ];
      const lists = sourcesOf(found.filter((row) => !isGentle(row))).length;
      const years = found.flatMap(({year}) => (year === null ? [] : [year]));
      return [
        {
          market,
          currency,
          treatment,
          ...model.at(market, treatment),
          grade: lists >= FEW ? ('C' as const) : ('D' as const),
          sources: sourcesOf(found),
          years: years.length === 0 ? null : ([Math.min(...years), Math.max(...years)] as const),
        },
      ];
    },
  );
}

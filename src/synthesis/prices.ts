/** Session prices of the full face by market. */
import type {Grade, MarketId, SourceId, TreatmentId} from '../evidence/ids.js';
import {fitPrices, type PriceRange} from './model/price-model.js';
import {FEW, priceRows, type MarketRow, type PricedMake} from './price-rows.js';
import type {PriceRecord} from './records.js';

/** What one session of the full face costs in a market. */
export interface Price extends PriceRange {
  readonly market: MarketId;
  readonly currency: string;
  readonly treatment: TreatmentId;
  readonly make: PricedMake;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
  readonly years: readonly [number, number] | null;
}

const sourcesOf = (rows: readonly MarketRow[]): SourceId[] => [
  ...new Set(rows.map(({source}) => source)),
];

/**
 * The price of one session of the full face, wherever a market has one in one make or another;
 * nothing is taken over from another market alone. A laser that is sold in a gentle make has a
 * price of that as well.
 */
export function sessionPrices(all: readonly PriceRecord[]): Price[] {
  const rows = priceRows(all);
  const model = fitPrices(rows);
  const gentle = new Set(rows.filter(({make}) => make === 'gentle').map((row) => row.treatment));
  const places = new Map(rows.map((row) => [`${row.market} ${row.treatment}`, row]));
  return [...places.values()].flatMap(({market, treatment, currency}) => {
    const found = rows.filter((row) => row.market === market && row.treatment === treatment);
    const makes: readonly PricedMake[] = gentle.has(treatment) ? ['full', 'gentle'] : ['full'];
    return makes.map((make): Price => {
      const own = found.filter((row) => row.make === make);
      const years = found.flatMap(({year}) => (year === null ? [] : [year]));
      return {
        market,
        currency,
        treatment,
        make,
        ...model.at({market, treatment, make}),
        grade: sourcesOf(own).length >= FEW ? 'C' : 'D',
        sources: sourcesOf(found),
        years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      };
    });
  });
}

/** What of the prices nobody sees on the page, for those who work on the records. */
import type {TreatmentId} from '../evidence/ids.js';
import {fitPrices} from './model/price-model.js';
import {sortPriceRows} from './price-rows.js';
import type {LeftOutPrice, PriceRecord} from './records.js';
import {threeDigits} from './tables.js';

const listed = (ratios: ReadonlyMap<TreatmentId, number>): string =>
  [...ratios].map(([treatment, ratio]) => `${treatment} ${threeDigits(ratio)}`).join(', ');

/**
 * The ratios that the model found, and every price that says nothing of what a session of the full
 * face costs, by the reason: none is dropped in silence.
 */
export function priceReport(
  prices: readonly PriceRecord[],
  notBroughtIn: readonly LeftOutPrice[],
): readonly string[] {
  const {rows, left} = sortPriceRows(prices);
  const {gentleRatios, publishedRatios} = fitPrices(rows);
  const all = new Map(left);
  for (const {reason} of notBroughtIn) all.set(reason, (all.get(reason) ?? 0) + 1);
  return [
    `Price of a gentle make over that of the full one: ${listed(gentleRatios)}.`,
    `Price of a published range over that of a list: ${listed(publishedRatios)}.`,
    `${rows.length} prices of a session of the full face.`,
    ...[...all].map(([reason, count]) => `Left out, ${reason}: ${count}`),
  ];
}

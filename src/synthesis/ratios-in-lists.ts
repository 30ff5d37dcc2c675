/** What a session of a laser costs over one of needling where one list prices both. */
import type {TreatmentId} from '../evidence/ids.js';
import type {PriceRatio} from '../evidence/price-ratio.js';
import {TREATMENT_IDS, TREATMENTS} from '../evidence/treatments/index.js';
import {middle, priceRows} from './price-rows.js';
import type {PriceRecord} from './records.js';
import {weightedMedian} from './weighted-median.js';

const LASERS = TREATMENT_IDS.filter((id) => TREATMENTS[id].family === 'laser');

/** One list says nothing of lists. */
const FEWEST = 2;

const median = (values: readonly number[]): number =>
  weightedMedian(values.map((value) => [value, 1]));

/**
 * One for each laser that a price list names beside needling, in the full make that the sums are
 * of. A list has one voice, however many devices it names; ranges that somebody has published are
 * no lists.
 */
export function priceRatios(all: readonly PriceRecord[]): readonly PriceRatio[] {
  const rows = priceRows(all).filter(
    ({make, published}) => make === 'full' && published === 'price list',
  );
  const priceIn = (list: string, treatment: TreatmentId): number =>
    median(rows.filter((row) => row.source === list && row.treatment === treatment).map(middle));
  const lists = [...new Set(rows.map(({source}) => source))];
  return LASERS.flatMap((treatment) => {
    const ratios = lists
      .map((list) => priceIn(list, treatment) / priceIn(list, 'microneedling'))
      .filter((ratio) => !Number.isNaN(ratio));
    if (ratios.length < FEWEST) return [];
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
    return [{treatment, low, median: median(ratios), high, lists: ratios.length}];
  });
}

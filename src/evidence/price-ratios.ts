import type {TreatmentId} from './ids.js';

/**
 * What a session of a laser costs over a session of needling in one and the same price list, full
 * face: the lowest, the middle and the highest of the lists that sell both.
 */
export interface PriceRatio {
  readonly treatment: TreatmentId;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly lists: number;
}

export const PRICE_RATIOS: readonly PriceRatio[] = [
  {treatment: 'laser-nonablative', low: 0.67, median: 0.98, high: 1.9, lists: 6},
  {treatment: 'laser-ablative', low: 1.6, median: 1.94, high: 5.65, lists: 4},
];

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

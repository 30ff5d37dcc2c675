import type {TreatmentId} from '../ids.js';
import {TREATMENTS} from './index.js';

/**
 * Whether it works by light, laser or radiofrequency. On the body these cost by the surface;
 * needles alone hardly do.
 */
export const isByEnergy = (treatment: TreatmentId): boolean =>
  TREATMENTS[treatment].marksBy !== 'needle';

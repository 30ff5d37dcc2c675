import type {TreatmentId} from './ids.js';
import {TREATMENTS} from './treatments/index.js';

/**
 * Whether it works by laser, light or radiofrequency, which all heat. On the body these cost by the
 * surface; needles alone hardly do.
 */
export const isByEnergy = (treatment: TreatmentId): boolean =>
  TREATMENTS[treatment].marksBy !== 'needle';

import {USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Needles that heat the skin from inside by radio frequency. */
export const rfMicroneedling: Treatment = {
  family: 'needling',
  marksBy: 'heat',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, USUAL, WITH_CARE, WITH_CARE],
  notices: ['rf-warning'],
};

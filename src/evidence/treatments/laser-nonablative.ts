import {USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** A fractional laser that heats dots of skin and leaves the top whole. */
export const laserNonablative: Treatment = {
  family: 'laser',
  marksBy: 'heat',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, WITH_CARE, WITH_CARE, WITH_CARE],
};

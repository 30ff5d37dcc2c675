import {NOT_USED, USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Intense pulsed light: broad light, not a laser. */
export const ipl: Treatment = {
  family: 'light',
  marksBy: 'light',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, WITH_CARE, NOT_USED, NOT_USED],
};

import {USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Picosecond and Q-switched lasers, which break up brown colour. */
export const laserPigment: Treatment = {
  family: 'laser',
  marksBy: 'light',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, WITH_CARE, WITH_CARE, WITH_CARE],
};

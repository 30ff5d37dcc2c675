import {ASK_FIRST, USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Pulsed dye laser, whose light red colour takes up. */
export const laserVascular: Treatment = {
  family: 'laser',
  marksBy: 'light',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, WITH_CARE, ASK_FIRST, ASK_FIRST],
};

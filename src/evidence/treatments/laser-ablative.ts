import {ASK_FIRST, NOT_USED, USUAL} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** A fractional laser that takes away dots of skin: carbon dioxide or erbium. */
export const laserAblative: Treatment = {
  family: 'laser',
  marksBy: 'heat',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, ASK_FIRST, ASK_FIRST, NOT_USED],
};

import {USUAL} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Weak red light from a comb or cap. */
export const laserLowLevel: Treatment = {
  family: 'laser',
  marksBy: 'nothing',
  place: 'home',
  bySkinType: [USUAL, USUAL, USUAL, USUAL, USUAL, USUAL],
};

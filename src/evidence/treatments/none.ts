import {USUAL} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Doing nothing. */
export const noTreatment: Treatment = {
  family: 'none',
  marksBy: 'nothing',
  place: 'none',
  bySkinType: [USUAL, USUAL, USUAL, USUAL, USUAL, USUAL],
};

import {FACE_AREAS} from '../areas.js';
import {USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

export const microneedling: Treatment = {
  family: 'needling',
  marksBy: 'needle',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, USUAL, WITH_CARE, WITH_CARE],
  // Dates and papers of each: cleared-uses.ts.
  clearedUses: {
    US: {'acne-scars': FACE_AREAS, wrinkles: [...FACE_AREAS, 'neck'], scars: ['abdomen']},
  },
};

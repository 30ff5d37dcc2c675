import {FACE_AREAS} from '../areas.js';
import {ASK_FIRST, NOT_USED, USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

export const microneedling: Treatment = {
  family: 'needling',
  marksBy: 'needle',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, USUAL, WITH_CARE, WITH_CARE],
  byCondition: {
    melasma: WITH_CARE,
    // One session of a pigment laser clears most spots; no trial of needling was found.
    'sun-spots': NOT_USED,
  },
  unstudied: ASK_FIRST,
  // Scars of acne and wrinkles of the face, scars of the belly (fda.gov, Microneedling Devices).
  clearedUses: {US: {'acne-scars': FACE_AREAS, wrinkles: FACE_AREAS, scars: ['abdomen']}},
};

import {ASK_FIRST, NOT_USED, USUAL, WITH_CARE} from '../suitability.js';
import type {Treatment} from './treatment.js';

/** Needles that heat the skin from inside by radio frequency. */
export const rfMicroneedling: Treatment = {
  family: 'needling',
  marksBy: 'heat',
  place: 'clinic',
  bySkinType: [USUAL, USUAL, USUAL, USUAL, WITH_CARE, WITH_CARE],
  byCondition: {
    melasma: WITH_CARE,
    // One session of a pigment laser clears most spots; no trial of needling was found.
    'sun-spots': NOT_USED,
  },
  unstudied: ASK_FIRST,
  notices: ['rf-warning'],
};

import {NOT_USED, USUAL} from '../suitability.js';
import type {Concern, Suits} from './concern.js';

/** Red and white marks, which most treatments treat alike. */
const suits = {
  microneedling: USUAL,
  'rf-microneedling': USUAL,
  'laser-nonablative': USUAL,
  'laser-ablative': USUAL,
  'laser-pigment': USUAL,
  'laser-vascular': USUAL,
  ipl: USUAL,
  'laser-low-level': NOT_USED,
} as const satisfies Suits;

export const stretchMarks = {
  areas: ['abdomen', 'thighs', 'arms', 'chest', 'back'],
  suits,
  // No change in white marks by pulsed dye (jimenez2003_pdl).
  kinds: {red: {}, white: {suits: {...suits, 'laser-vascular': NOT_USED}}},
} as const satisfies Concern;

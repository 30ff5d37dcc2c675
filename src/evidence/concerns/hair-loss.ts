import {NOT_USED, USUAL} from '../suitability.js';
import type {Concern} from './concern.js';

export const hairLoss = {
  areas: ['scalp'],
  // Single trials of other devices make none of them usual.
  suits: {
    microneedling: USUAL,
    'rf-microneedling': NOT_USED,
    'laser-nonablative': NOT_USED,
    'laser-ablative': NOT_USED,
    'laser-pigment': NOT_USED,
    'laser-vascular': NOT_USED,
    ipl: NOT_USED,
    'laser-low-level': USUAL,
  },
  kinds: {},
  notices: ['with-minoxidil'],
} as const satisfies Concern;

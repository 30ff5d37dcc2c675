import {ASK_FIRST, NOT_USED, USUAL} from '../suitability.js';
import type {Concern} from './concern.js';

export const pores = {
  areas: ['face', 'cheeks', 'forehead'],
  suits: {
    // No study of needling alone.
    microneedling: ASK_FIRST,
    'rf-microneedling': USUAL,
    'laser-nonablative': USUAL,
    'laser-ablative': USUAL,
    'laser-pigment': USUAL,
    'laser-vascular': NOT_USED,
    ipl: NOT_USED,
    'laser-low-level': NOT_USED,
  },
  kinds: {},
} as const satisfies Concern;

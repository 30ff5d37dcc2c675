import {NOT_USED, USUAL} from '../suitability.js';
import type {Concern} from './concern.js';

export const acneScars = {
  areas: ['face', 'cheeks', 'forehead', 'chest', 'back'],
  suits: {
    microneedling: USUAL,
    'rf-microneedling': USUAL,
    'laser-nonablative': USUAL,
    'laser-ablative': USUAL,
    'laser-pigment': USUAL,
    'laser-vascular': NOT_USED,
    ipl: NOT_USED,
    'laser-low-level': NOT_USED,
  },
  kinds: {rolling: {}, boxcar: {}, 'ice-pick': {}},
} as const satisfies Concern;

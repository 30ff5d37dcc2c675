import {FACE_AREAS} from '../areas.js';
import {NOT_USED, USUAL} from '../suitability.js';
import type {Concern} from './concern.js';

export const unevenTone = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands'],
  suits: {
    microneedling: USUAL,
    'rf-microneedling': USUAL,
    'laser-nonablative': USUAL,
    'laser-ablative': USUAL,
    'laser-pigment': USUAL,
    'laser-vascular': USUAL,
    ipl: USUAL,
    'laser-low-level': NOT_USED,
  },
  kinds: {},
} as const satisfies Concern;

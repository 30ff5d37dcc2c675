import {FACE_AREAS} from '../areas.js';
import {NOT_USED, USUAL} from '../suitability.js';
import type {Concern} from './concern.js';

export const wrinkles = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands'],
  suits: {
    microneedling: USUAL,
    'rf-microneedling': USUAL,
    'laser-nonablative': USUAL,
    'laser-ablative': USUAL,
    'laser-pigment': USUAL,
    'laser-vascular': USUAL,
    // No change in wrinkles (jorgensen2008_ipl).
    ipl: NOT_USED,
    'laser-low-level': NOT_USED,
  },
  kinds: {fine: {}, deep: {}},
} as const satisfies Concern;

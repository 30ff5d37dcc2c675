import {FACE_AREAS} from '../areas.js';
import {ASK_FIRST, NOT_USED, USUAL} from '../suitability.js';
import type {Concern} from './concern.js';

/** Scars of injury, surgery and burns. */
export const scars = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands', 'arms', 'abdomen', 'thighs', 'back'],
  suits: {
    microneedling: USUAL,
    // No study.
    'rf-microneedling': ASK_FIRST,
    'laser-nonablative': USUAL,
    'laser-ablative': USUAL,
    'laser-pigment': NOT_USED,
    'laser-vascular': USUAL,
    ipl: NOT_USED,
    'laser-low-level': NOT_USED,
  },
  kinds: {
    sunken: {},
    // Raised scars and keloids can grow after any injury.
    raised: {
      suits: {
        microneedling: ASK_FIRST,
        'rf-microneedling': ASK_FIRST,
        'laser-nonablative': ASK_FIRST,
        'laser-ablative': ASK_FIRST,
        'laser-pigment': NOT_USED,
        'laser-vascular': ASK_FIRST,
        ipl: NOT_USED,
        'laser-low-level': NOT_USED,
      },
    },
  },
  kindsDifferIn: 'results',
} as const satisfies Concern;

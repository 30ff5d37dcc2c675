import {FACE_AREAS} from '../areas.js';
import {ASK_FIRST} from '../suitability.js';
import type {Concern} from './concern.js';

/** Scars of injury, surgery and burns. */
export const scars = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands', 'arms', 'abdomen', 'thighs', 'back'],
  kinds: {
    sunken: {},
    // Raised scars and keloids can grow after any injury.
    raised: {care: ASK_FIRST},
  },
  kindsDifferIn: 'results',
} as const satisfies Concern;

import {FACE_AREAS} from '../areas.js';
import type {Concern} from './concern.js';

export const unevenTone = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands'],
  kinds: {},
} as const satisfies Concern;

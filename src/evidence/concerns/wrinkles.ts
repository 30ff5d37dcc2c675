import {FACE_AREAS} from '../areas.js';
import type {Concern} from './concern.js';

export const wrinkles = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands'],
  kinds: {fine: {}, deep: {}},
} as const satisfies Concern;

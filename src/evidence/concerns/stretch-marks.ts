import type {Concern} from './concern.js';

export const stretchMarks = {
  areas: ['abdomen', 'thighs', 'arms', 'chest', 'back'],
  kinds: {red: {}, white: {}},
} as const satisfies Concern;

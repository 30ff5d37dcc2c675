import type {Concern} from './concern.js';

export const acneScars = {
  areas: ['face', 'cheeks', 'forehead', 'chest', 'back'],
  kinds: {rolling: {}, boxcar: {}, 'ice-pick': {}},
} as const satisfies Concern;

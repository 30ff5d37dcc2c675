import type {Concern} from './concern.js';

export const pores = {
  areas: ['face', 'cheeks', 'forehead'],
  kinds: {},
} as const satisfies Concern;

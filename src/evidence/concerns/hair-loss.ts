import type {Concern} from './concern.js';

export const hairLoss = {
  areas: ['scalp'],
  kinds: {},
  notices: ['with-minoxidil'],
} as const satisfies Concern;

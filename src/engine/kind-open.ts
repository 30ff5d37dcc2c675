import {CONCERNS} from '../evidence/concerns/index.js';
import type {ResolvedInputs} from './types.js';

/** True where the kinds are conditions of their own and nobody said which it is. */
export const isKindOpen = ({concern, kind}: Pick<ResolvedInputs, 'concern' | 'kind'>): boolean =>
  !kind && CONCERNS[concern].kindsDifferIn === 'all';

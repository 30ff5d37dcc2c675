/** Where a figure stands: which treatment, for what. Some kinds are conditions of their own. */
import {CONCERNS} from '../evidence/concerns/index.js';
import type {ConcernId, KindId, QuantityId, TreatmentId} from '../evidence/ids.js';

export interface Place {
  readonly treatment: TreatmentId;
  /** Null: whatever it is for. */
  readonly concern: ConcernId | 'general' | null;
  readonly kind: KindId | null;
}

/** What treatment does, rather than how it is done. */
export const RESULTS: ReadonlySet<QuantityId> = new Set(['improvement', 'clearChange']);

/**
 * Whether the kinds of a concern have figures of their own for a quantity, or are forms or stages
 * of one condition.
 */
export function hasOwnKinds(concern: ConcernId | 'general', quantity: QuantityId): boolean {
  const kindsDifferIn = concern === 'general' ? undefined : CONCERNS[concern].kindsDifferIn;
  return kindsDifferIn === 'all' || (kindsDifferIn === 'results' && RESULTS.has(quantity));
}

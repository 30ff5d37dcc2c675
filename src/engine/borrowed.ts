import {cellsOf} from '../evidence/figures-of.js';
import type {ConcernId, QuantityId, TreatmentId} from '../evidence/ids.js';
import type {ResolvedInputs} from './types.js';

/** The concern that the studies behind a figure were mostly about, where none was about the one asked for. */
export function borrowedFrom(
  treatment: TreatmentId,
  quantity: QuantityId,
  {concern, kind}: Pick<ResolvedInputs, 'concern' | 'kind'>,
): ConcernId | undefined {
  const about = cellsOf(treatment, concern, kind)[quantity]?.about;
  return about === undefined || about.includes(concern) ? undefined : about[0];
}

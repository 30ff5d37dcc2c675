/** Where a figure stands: which treatment, for what. Sun spots, melasma and dark marks count as concerns of their own. */
import {CONCERNS} from '../../concerns.js';
import type {ConcernId, KindId, TreatmentId} from '../../ids.js';
import type {Effects} from './mixed-model.js';

export interface Place {
  readonly treatment: TreatmentId;
  /** Null: whatever it is for. */
  readonly concern: ConcernId | 'general' | null;
  readonly kind: KindId | null;
}

/** The concern's name in the model. */
const nameOf = (concern: ConcernId | 'general', kind: KindId | null): string => (concern === 'pigmentation' && kind !== null ? kind : concern);

/** What a study of this place carries: its treatment, its concern, and the two together; where skin heals alike, its treatment. */
export function effectsOf({treatment, concern, kind}: Place): Effects {
  if (concern === null) return [[`treatment:${treatment}`, 1]];
  // Pigmentation as a whole is the mean of its kinds.
  const names = concern === 'pigmentation' && kind === null ? CONCERNS.pigmentation.kinds : [nameOf(concern, kind)];
  const part = 1 / names.length;
  return [
    [`treatment:${treatment}`, 1],
    ...names.flatMap((name) => [[`concern:${name}`, part], [`pair:${treatment} ${name}`, part]] as const),
  ];
}

/** Where a figure stands: which treatment, for what. Some kinds are conditions of their own, and count as concerns. */
import {CONCERNS} from '../../evidence/concerns.js';
import type {ConcernId, KindId, QuantityId, TreatmentId} from '../../evidence/ids.js';
import type {Effects} from './mixed-model.js';

export interface Place {
  readonly treatment: TreatmentId;
  /** Null: whatever it is for. */
  readonly concern: ConcernId | 'general' | null;
  readonly kind: KindId | null;
}

/** What treatment does, rather than how it is done. */
export const RESULTS: ReadonlySet<QuantityId> = new Set(['improvement', 'clearChange']);

/**
 * Whether the kinds of a concern are conditions of their own: sun spots and melasma are, and, in what treatment does, scars with
 * too much tissue and with too little. The kinds of other concerns are forms or stages of one condition.
 */
export const hasOwnKinds = (concern: ConcernId | 'general', quantity: QuantityId): boolean =>
  concern === 'pigmentation' || (concern === 'scars' && RESULTS.has(quantity));

type Parts = readonly (readonly [name: string, amount: number])[];

/** The concern as the model knows it. */
function partsOf(concern: ConcernId | 'general', kind: KindId | null): Parts {
  // Pigmentation as a whole is the mean of its kinds, since every study names one.
  if (concern === 'pigmentation')
    return kind === null
      ? CONCERNS.pigmentation.kinds.map((one) => [one, 1 / CONCERNS.pigmentation.kinds.length])
      : [[kind, 1]];
  // Most studies of scars name none: half of what is peculiar to a kind is peculiar to scars.
  if (concern === 'scars' && kind !== null)
    return [
      [concern, Math.SQRT1_2],
      [kind, Math.SQRT1_2],
    ];
  return [[concern, 1]];
}

/** What a study of this place carries: its treatment, its concern, and the two together; where skin heals alike, its treatment. */
export function effectsOf({treatment, concern, kind}: Place): Effects {
  if (concern === null) return [[`treatment:${treatment}`, 1]];
  return [
    [`treatment:${treatment}`, 1],
    ...partsOf(concern, kind).flatMap(
      ([name, part]) =>
        [
          [`concern:${name}`, part],
          [`pair:${treatment} ${name}`, part],
        ] as const,
    ),
  ];
}

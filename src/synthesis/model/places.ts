/**
 * Where a figure stands: which treatment, for what. Some kinds are conditions of their own, and
 * count as concerns.
 */
import {CONCERNS, kindIdsOf} from '../../evidence/concerns/index.js';
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

const kindsDifferIn = (concern: ConcernId | 'general'): 'all' | 'results' | undefined =>
  concern === 'general' ? undefined : CONCERNS[concern].kindsDifferIn;

/**
 * Whether the kinds of a concern have figures of their own for a quantity, or are forms or stages
 * of one condition.
 */
export const hasOwnKinds = (concern: ConcernId | 'general', quantity: QuantityId): boolean =>
  kindsDifferIn(concern) === 'all' ||
  (kindsDifferIn(concern) === 'results' && RESULTS.has(quantity));

type Parts = readonly (readonly [name: string, amount: number])[];

/** The concern as the model knows it. */
function partsOf(concern: ConcernId | 'general', kind: KindId | null): Parts {
  // Where kinds are conditions of their own, the concern as a whole is their mean: every study
  // names one.
  if (concern !== 'general' && kindsDifferIn(concern) === 'all') {
    const kinds = kindIdsOf(concern);
    return kind === null ? kinds.map((each) => [each, 1 / kinds.length]) : [[kind, 1]];
  }
  // Where they are treated alike, most studies name none: half of what is peculiar to a kind is
  // peculiar to its concern.
  if (kindsDifferIn(concern) === 'results' && kind !== null)
    return [
      [concern, Math.SQRT1_2],
      [kind, Math.SQRT1_2],
    ];
  return [[concern, 1]];
}

/**
 * What a study of this place carries: its treatment, its concern, and the two together; where skin
 * heals alike, its treatment.
 */
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

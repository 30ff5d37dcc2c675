import type {Grade} from './ids.js';
import type {SafetySourceId} from './sources/safety-sources.js';

/** What a “yes” means for a treatment, from nothing to the most. */
export const OUTCOMES = ['nothing', 'tell', 'wait', 'not'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is waited for. */
export type WaitId =
  | 'healed'
  | 'looked'
  | 'after-pregnancy'
  | 'tan-gone'
  | 'cancer-doctor'
  | 'calm'
  | 'two-weeks'
  | 'clinic-time'
  | 'skin-doctor';

/** Why, in a sentence. */
export type ReasonId =
  | 'unknown'
  | 'untouched'
  | 'no-needle'
  | 'care'
  | 'mole'
  | 'infection'
  | 'infection-sores'
  | 'acne-needles'
  | 'acne-laser'
  | 'acne-light'
  | 'raised'
  | 'raised-ablative'
  | 'tan'
  | 'tan-needles'
  | 'tan-light'
  | 'patches'
  | 'filler'
  | 'filler-heat'
  | 'filler-laser'
  | 'filler-light'
  | 'pregnancy'
  | 'age'
  | 'immune'
  | 'cancer'
  | 'metal'
  | 'implant-current'
  | 'implant-light'
  | 'isotretinoin-needles'
  | 'isotretinoin-whole'
  | 'isotretinoin-ablative'
  | 'bleeding'
  | 'light-needles'
  | 'light';

/** Where sources say different things. */
export type DifferId =
  | 'raised-needles'
  | 'raised-ablative'
  | 'isotretinoin'
  | 'isotretinoin-light'
  | 'tan-length'
  | 'tan-length-light'
  | 'filler-length'
  | 'filler-same-day'
  | 'filler-year';

/**
 * What it rests on. `custom`: lists and patient pages, no trial. `advice`: an authority's word, no
 * trial. `recalled`: known in general, but not read in a source. `unknown`: no source. `reasoned`:
 * follows from what the treatment is.
 */
export type SafetyBasis = 'studies' | 'custom' | 'advice' | 'recalled' | 'unknown' | 'reasoned';

/** What one “yes” means for one treatment. */
export interface SafetyCell {
  readonly outcome: Outcome;
  readonly reason: ReasonId;
  /** Only where the outcome is to wait. */
  readonly wait?: WaitId;
  readonly differ?: DifferId;
  readonly basis: SafetyBasis;
  readonly grade: Grade;
  readonly sources: readonly SafetySourceId[];
}

type Sources = readonly [SafetySourceId, ...SafetySourceId[]];

const cell = (
  what: 'tell' | 'not' | WaitId,
  reason: ReasonId,
  differ: DifferId | undefined,
): Pick<SafetyCell, 'outcome' | 'reason' | 'wait' | 'differ'> => ({
  ...(what === 'tell' || what === 'not' ? {outcome: what} : {outcome: 'wait', wait: what}),
  reason,
  ...(differ && {differ}),
});

/**
 * From studies and reviews of studies. None is a randomised trial of people with the condition, so
 * none has a grade above C.
 */
export const fromStudies = (
  what: 'tell' | 'not' | WaitId,
  reason: ReasonId,
  sources: Sources,
  differ?: DifferId,
): SafetyCell => ({...cell(what, reason, differ), basis: 'studies', grade: 'C', sources});

export const fromCustom = (
  what: 'tell' | 'not' | WaitId,
  reason: ReasonId,
  sources: Sources,
  differ?: DifferId,
): SafetyCell => ({...cell(what, reason, differ), basis: 'custom', grade: 'D', sources});

export const fromAdvice = (
  what: 'tell' | 'not' | WaitId,
  reason: ReasonId,
  sources: Sources,
): SafetyCell => ({...cell(what, reason, undefined), basis: 'advice', grade: 'D', sources});

/** Never more than “tell the clinic”: nobody here has read it. */
export const recalled = (
  reason: ReasonId = 'care',
  differ?: DifferId,
  sources: readonly SafetySourceId[] = [],
): SafetyCell => ({...cell('tell', reason, differ), basis: 'recalled', grade: 'D', sources});

/** Nothing was found: the clinic has to know, all the same. */
export const UNKNOWN: SafetyCell = {
  outcome: 'tell',
  reason: 'unknown',
  basis: 'unknown',
  grade: 'D',
  sources: [],
};

/** Doing nothing leaves the skin alone. */
export const UNTOUCHED: SafetyCell = {
  outcome: 'nothing',
  reason: 'untouched',
  basis: 'reasoned',
  grade: 'D',
  sources: [],
};

/** Light brings no metal into the skin. */
export const NO_NEEDLE: SafetyCell = {
  outcome: 'nothing',
  reason: 'no-needle',
  basis: 'reasoned',
  grade: 'D',
  sources: [],
};

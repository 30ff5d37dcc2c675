/**
 * Where a treatment is usual, wants care, wants a clinician's word first, or is not used. From contraindication lists and
 * reviews of lasers in darker skin (Kaushik 2017, PMC5605208): convention more than trials, and not a score.
 */
import type {ConcernId, KindId, TreatmentId} from './ids.js';

/** From the freest to the most careful. */
export const SUITABILITIES = ['usual', 'with-care', 'ask-first', 'not-used'] as const;
export type Suitability = (typeof SUITABILITIES)[number];

type Step = 0 | 1 | 2 | 3;

/** By Fitzpatrick type I to VI, as places in `SUITABILITIES`. Heat in pigmented skin is what the care is about. */
export const BY_SKIN_TYPE: Readonly<
  Record<TreatmentId, readonly [Step, Step, Step, Step, Step, Step]>
> = {
  none: [0, 0, 0, 0, 0, 0],
  microneedling: [0, 0, 0, 0, 1, 1],
  'rf-microneedling': [0, 0, 0, 0, 1, 1],
  'laser-nonablative': [0, 0, 0, 1, 1, 1],
  'laser-ablative': [0, 0, 0, 2, 2, 3],
  'laser-pigment': [0, 0, 0, 1, 1, 1],
  'laser-vascular': [0, 0, 0, 1, 2, 2],
  ipl: [0, 0, 0, 1, 3, 3],
  'laser-low-level': [0, 0, 0, 0, 0, 0],
};

/** Concerns and kinds that want more care than the skin alone. `*` is every treatment not named. */
export const BY_CONCERN: Readonly<
  Partial<Record<ConcernId | KindId, Partial<Record<TreatmentId | '*', Step>>>>
> = {
  // First line is a cream; lasers can make melasma worse or bring it back (wind2010, lfqs_longterm2017).
  melasma: {microneedling: 1, 'rf-microneedling': 1, '*': 2},
  // Lasers are second line to creams (Sowash & Alster 2023).
  'dark-marks': {'*': 1},
  // One session of a pigment laser clears most spots; no trial of needling was found.
  'sun-spots': {microneedling: 3, 'rf-microneedling': 3},
  // Raised scars and keloids can grow after any injury.
  raised: {'*': 2},
  // No change in white marks, and none in wrinkles (jimenez2003_pdl, jorgensen2008_ipl).
  white: {'laser-vascular': 3},
  wrinkles: {ipl: 3},
};

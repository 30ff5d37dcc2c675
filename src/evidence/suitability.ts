/**
 * Whether a treatment is usual, wants care, wants a doctor's word first, or is not used: from the
 * freest to the most careful.
 */
export const SUITABILITIES = ['usual', 'with-care', 'ask-first', 'not-used'] as const;
export type Suitability = (typeof SUITABILITIES)[number];

/** Places in the list above. The more careful of two suitabilities has the larger number. */
export const USUAL = 0;
export const WITH_CARE = 1;
export const ASK_FIRST = 2;
export const NOT_USED = 3;
export type SuitabilityRank = typeof USUAL | typeof WITH_CARE | typeof ASK_FIRST | typeof NOT_USED;

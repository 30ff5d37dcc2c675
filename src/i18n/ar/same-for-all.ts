import type {Plural} from '../strings/answer-strings.js';

/** A plural whose noun does not change with the number. */
export const sameForAll = (form: string): Plural => ({
  zero: form,
  one: form,
  two: form,
  few: form,
  many: form,
  other: form,
});

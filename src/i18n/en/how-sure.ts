import type {HowSureStrings} from '../strings/how-sure-strings.js';

/** English: how sure a figure or a sentence is, by its grade. */
export const enHowSure: HowSureStrings = {
  A: 'Quite sure',
  B: 'Fairly sure',
  C: 'Not very sure',
  D: 'Little is known',
};

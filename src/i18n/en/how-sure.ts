import type {HowSureStrings} from '../strings/how-sure-strings.js';

/** English: how sure a figure or a sentence is, by its grade. */
export const enHowSure: HowSureStrings = {
  A: 'Good evidence',
  B: 'Some evidence',
  C: 'Little evidence',
  D: 'Hardly any evidence',
};

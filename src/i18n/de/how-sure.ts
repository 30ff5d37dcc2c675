import type {HowSureStrings} from '../strings/how-sure-strings.js';

/** German: how sure a figure or a sentence is, by its grade. */
export const deHowSure: HowSureStrings = {
  A: 'Gut belegt',
  B: 'Teils belegt',
  C: 'Wenig belegt',
  D: 'Kaum belegt',
};

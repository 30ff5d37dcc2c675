import type {HowSureStrings} from '../strings/how-sure-strings.js';

/** German: how sure a figure or a sentence is, by its grade. */
export const deHowSure: HowSureStrings = {
  A: 'Recht sicher',
  B: 'Ziemlich sicher',
  C: 'Nicht sehr sicher',
  D: 'Wenig bekannt',
};

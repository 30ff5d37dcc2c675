import type {HowSureStrings} from '../strings/how-sure-strings.js';

/** Arabic: how sure a figure or a sentence is, by its grade. */
export const arHowSure: HowSureStrings = {
  A: 'موثوق إلى حد كبير',
  B: 'موثوق إلى حد ما',
  C: 'غير مؤكد كثيرًا',
  D: 'المعروف قليل',
};

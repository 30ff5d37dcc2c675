import type {HowSureStrings} from '../strings/how-sure-strings.js';

/** Arabic: how sure a figure or a sentence is, by its grade. */
export const arHowSure: HowSureStrings = {
  A: 'أدلة جيدة',
  B: 'بعض الأدلة',
  C: 'أدلة قليلة',
  D: 'تكاد الأدلة تنعدم',
};

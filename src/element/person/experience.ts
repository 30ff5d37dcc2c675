import {experienceStringsOf} from '../../i18n/load-experience.js';
import {toExperience} from '../../view-model/experience.js';
import {experienceView} from '../../views/experience.js';
import {addStyles} from '../add-styles.js';
import {experienceStyles} from './experience-styles.js';
import type {Draw} from './section.js';

/** “What it is like”: the visit and the days after. The steps of care carry dates once the dates' part hands over how to count days. */
export async function prepare(language: string): Promise<Draw> {
  const strings = await experienceStringsOf(language);
  return ({estimate, words, answers: {start}, host}) => {
    addStyles(host, experienceStyles);
    return experienceView(toExperience(estimate, words, strings, {start, dayAfter: undefined}));
  };
}

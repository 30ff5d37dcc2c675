import {addStyles} from '../../answer/add-styles.js';
import {howSureStyles} from '../../answer/how-sure-styles.js';
import {experienceStringsOf} from './strings.js';
import type {Step} from '../step.js';
import {personStringsOf} from '../strings.js';
import {loadCalendar} from '../temporal.js';
import {experienceStyles} from './styles.js';
import {experienceTemplate} from './template.js';
import {toExperience} from './view.js';

/**
 * “What it is like”: the visit and the days after. Care carries dates once there is a first
 * session.
 */
export const whatItIsLikeStep: Step = {
  async prepare(wording) {
    const [experience, {onArea}, {PlainDate}] = await Promise.all([
      experienceStringsOf(wording),
      personStringsOf(wording),
      loadCalendar(),
    ]);
    const dayAfter = (day: string, days: number): string =>
      PlainDate.from(day).add({days}).toString();
    return ({estimate, formatter, answers: {start}, host}) => {
      addStyles(host, howSureStyles, experienceStyles);
      return experienceTemplate(
        toExperience(estimate, formatter, {...experience, onArea}, {start, dayAfter}),
      );
    };
  },
};

import {addStyles} from '../../answer/add-styles.js';
import {askStringsOf} from '../../i18n/load-ask.js';
import {datesStringsOf} from '../../i18n/load-dates.js';
import {experienceStringsOf} from '../../i18n/load-experience.js';
import {mattersStringsOf} from '../../i18n/load-matters.js';
import {personStringsOf} from '../../i18n/load-person.js';
import {planStringsOf} from '../../i18n/load-plan.js';
import {safetyStringsOf} from '../../i18n/load-safety.js';
import type {Wording} from '../../i18n/sentences.js';
import type {Step} from '../step.js';
import {loadCalendar} from '../temporal.js';
import {PlanActions} from './plan-actions.js';
import type {AllStrings} from './plan-source.js';
import {takeAlongStyles} from './styles.js';
import {takeAlongTemplate} from './template.js';

async function allStringsOf(wording: Wording): Promise<AllStrings> {
  const [person, matters, safety, experience, dates, ask, plan] = await Promise.all([
    personStringsOf(wording),
    mattersStringsOf(wording),
    safetyStringsOf(wording),
    experienceStringsOf(wording),
    datesStringsOf(wording),
    askStringsOf(wording),
    planStringsOf(wording),
  ]);
  return {person, matters, safety, experience, dates, ask, plan};
}

/** “Take it with me”: the plan on paper, in a calendar, as a link, as text. */
export const takeAlongStep: Step = {
  async prepare(wording) {
    const [strings, calendar] = await Promise.all([allStringsOf(wording), loadCalendar()]);
    const actions = new PlanActions(wording, strings, calendar);
    return (context) => {
      addStyles(context.host, takeAlongStyles);
      return takeAlongTemplate(actions.viewOf(context));
    };
  },
};

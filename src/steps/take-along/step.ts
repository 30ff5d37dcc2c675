import {addStyles} from '../../answer/add-styles.js';
import type {ToDifferences} from '../../differences/differences-part.js';
import {askStringsOf} from '../questions-to-ask/strings.js';
import {datesStringsOf} from '../dates-and-budget/strings.js';
import {experienceStringsOf} from '../what-it-is-like/strings.js';
import {mattersStringsOf} from '../what-matters/strings.js';
import {planStringsOf} from './strings.js';
import {safetyStringsOf} from '../safety/strings.js';
import type {Wording} from '../../i18n/wording.js';
import {importAgain} from '../../loading/import-again.js';
import type {Step} from '../step.js';
import {loadCalendar} from '../temporal.js';
import {PlanActions, type PlanWords} from './plan-actions.js';
import {takeAlongStyles} from './styles.js';
import {takeAlongTemplate} from './template.js';

async function allStringsOf(wording: Wording): Promise<PlanWords> {
  const [matters, safety, experience, dates, ask, plan] = await Promise.all([
    mattersStringsOf(wording),
    safetyStringsOf(wording),
    experienceStringsOf(wording),
    datesStringsOf(wording),
    askStringsOf(wording),
    planStringsOf(wording),
  ]);
  return {matters, safety, experience, dates, ask, plan};
}

/** It is there already, for the screen; where it could not come, the plan goes without. */
const fetchDifferences = (wording: Wording): Promise<ToDifferences | undefined> =>
  importAgain(() => import('../../differences/differences-part.js'))
    .then(({differencesIn}) => differencesIn(wording))
    .catch(() => undefined);

/** “Take it with me”: the plan on paper, in a calendar, as a link, as text. */
export const takeAlongStep: Step = {
  async prepare(wording) {
    const [strings, calendar, differs] = await Promise.all([
      allStringsOf(wording),
      loadCalendar(),
      fetchDifferences(wording),
    ]);
    const actions = new PlanActions(wording, strings, {calendar, differs});
    return (context) => {
      addStyles(context.host, takeAlongStyles);
      return takeAlongTemplate(actions.viewOf(context));
    };
  },
};

import {experienceStringsOf} from './strings.js';
import {toExperience} from './view.js';
import {experienceView} from './template.js';
import {addStyles} from '../../answer/add-styles.js';
import {calendar} from '../temporal.js';
import {experienceStyles} from './styles.js';
import type {Wording} from '../../i18n/wording.js';
import type {Draw} from '../step.js';

/** “What it is like”: the visit and the days after. The steps of care carry dates once there is a first day. */
export async function prepare(wording: Wording): Promise<Draw> {
  const [strings, {PlainDate}] = await Promise.all([experienceStringsOf(wording), calendar()]);
  const dayAfter = (day: string, days: number): string =>
    PlainDate.from(day).add({days}).toString();
  return ({estimate, formatter, answers: {start}, host}) => {
    addStyles(host, experienceStyles);
    return experienceView(toExperience(estimate, formatter, strings, {start, dayAfter}));
  };
}

import {datesStringsOf} from './strings.js';
import type {DateField, DateIssue} from '../../i18n/strings/dates-and-budget-strings.js';
import {readAmount, readDay, toDates} from './view.js';
import {datesView} from './template.js';
import {addStyles} from '../../answer/add-styles.js';
import {calendar} from '../temporal.js';
import {datesStyles} from './styles.js';
import type {Wording} from '../../i18n/wording.js';
import type {Draw} from '../step.js';

/** “My dates and budget”: appointments, what can be ready by a day, what a limit covers. */
export async function prepare(wording: Wording): Promise<Draw> {
  const [strings, {PlainDate, Now}] = await Promise.all([datesStringsOf(wording), calendar()]);
  /** What stands in a field and cannot be used. It is not kept as an answer: the last good one is. */
  let typed: Readonly<Partial<Record<DateField, DateIssue>>> = {};
  return ({estimate, formatter, answers, config, host, change, say}) => {
    addStyles(host, datesStyles);
    const today = Now.plainDateISO();
    const source = {
      estimate,
      formatter,
      strings,
      today,
      calendar: PlainDate,
      closedDays: config.closedDays,
    };
    return datesView(
      {intro: strings.intro, columns: strings.start.columns},
      toDates({...source, answers, typed}),
      (field, {value: text, validity: {badInput}}, isLeft) => {
        const {issue, value} =
          field === 'limit'
            ? readAmount(text, badInput)
            : readDay(text, badInput, today, PlainDate);
        // A year is typed digit by digit: what cannot be used yet is no mistake before the person has gone on.
        if (issue !== undefined && !isLeft) return;
        const given = typeof value === 'object' ? value.toString() : value;
        const isNew = issue === undefined && given !== answers[field];
        if (!isNew && issue === typed[field]) return;
        typed = {...typed, [field]: issue};
        const next = isNew ? {...answers, [field]: given} : answers;
        change(isNew ? {[field]: given} : {});
        const {fields, parts} = toDates({...source, answers: next, typed});
        say(
          fields.find((each) => each.field === field)?.issue ||
            parts.find((part) => part.field === field)?.said ||
            '',
        );
      },
    );
  };
}

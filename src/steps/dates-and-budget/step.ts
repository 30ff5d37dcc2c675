import {addStyles} from '../../answer/add-styles.js';
import {drawnOr} from '../../answer/drawn-or-failed.js';
import type {PersonAnswers} from '../../engine/person-answers.js';
import {datesStringsOf} from './strings.js';
import type {DateIssue} from '../../i18n/strings/dates-and-budget-strings.js';
import {keptFor} from '../kept-for.js';
import type {Step} from '../step.js';
import {loadCalendar} from '../temporal.js';
import type {DatesSource} from './dates-source.js';
import type {FieldView} from './fields-view.js';
import {Mistakes} from './mistakes.js';
import {readAmount, readDay} from './read-fields.js';
import {datesStyles} from './styles.js';
import {datesTemplate} from './template.js';
import {toDates, type DatesView} from './view.js';

const mistakesOf = keptFor(() => new Mistakes());

/** “My dates and budget”: appointments, what can be ready by a day, what a limit covers. */
export const datesAndBudgetStep: Step = {
  async prepare(wording) {
    const [strings, {PlainDate, Now}] = await Promise.all([
      datesStringsOf(wording),
      loadCalendar(),
    ]);
    return ({estimate, formatter, answers, config: {closedDays}, host, change, announce}) => {
      addStyles(host, datesStyles);
      const mistakes = mistakesOf(host);
      const today = Now.plainDateISO();
      const sourceWith = (given: PersonAnswers): DatesSource => ({
        estimate,
        formatter,
        strings,
        today,
        calendar: PlainDate,
        closedDays,
        answers: given,
        typed: mistakes.issuesBeside(given),
      });
      const source = sourceWith(answers);
      const {intro, start} = strings;
      const labels = {intro, columns: start.columns};
      const view = withTyped(toDates(source), mistakes);
      return datesTemplate(labels, view, (field, input, isLeft) => {
        const {issue, value} = readField(field, input, source);
        // A year is typed digit by digit: what cannot be used yet is no mistake before the person
        // has gone on.
        if (issue !== undefined && !isLeft) return;
        const isNew = issue === undefined && value !== answers[field];
        mistakes.keep(field, issue && {issue, text: input.value, answer: answers[field]});
        if (!isNew && issue === source.typed[field]) return;
        const changed = isNew ? {[field]: value} : {};
        change(changed);
        announce(
          drawnOr(
            () => announcementOf(field, toDates(sourceWith({...answers, ...changed}))),
            () => formatter.strings.failed,
          ),
        );
      });
    };
  },
};

/** A sum that cannot be used stays as it was typed; date fields keep what they cannot give. */
const withTyped = (view: DatesView, mistakes: Mistakes): DatesView => ({
  ...view,
  fields: view.fields.map((each) =>
    each.field === 'limit' ? {...each, value: mistakes.textIn('limit') ?? each.value} : each,
  ),
});

/** What stands in a field, as it is kept as an answer. */
function readField(
  field: FieldView['field'],
  {value: text, validity: {badInput}}: HTMLInputElement,
  {today, calendar, estimate}: DatesSource,
): Readonly<{value: string | number | undefined; issue: DateIssue | undefined}> {
  if (field === 'limit') {
    const {value, issue} = readAmount(text, badInput, estimate.currency);
    return {value, issue};
  }
  const {value, issue} = readDay(text, badInput, today, calendar);
  return {value: value?.toString(), issue};
}

/**
 * What a screen reader says after a field has changed: what is wrong with it, else what follows
 * from it.
 */
const announcementOf = (field: FieldView['field'], {fields, parts}: DatesView): string =>
  fields.find((each) => each.field === field)?.issue ||
  parts.find((part) => part.field === field)?.announcement ||
  '';

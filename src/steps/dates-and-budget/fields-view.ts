import {drawnOr} from '../../answer/drawn-or-failed.js';
import type {Formatter} from '../../answer/formatter.js';
import type {Day} from '../../engine/dates/days.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {DateField, DateIssue} from '../../i18n/strings/dates-and-budget-strings.js';
import type {DatesSource} from './dates-source.js';
import {limitFormat, type WrittenAnswer} from './limit-formats.js';
import type {ReadAnswer, ReadAnswers} from './read-answers.js';

/** One field, as it stands on the screen. */
export interface FieldView {
  readonly field: DateField;
  readonly label: string;
  readonly hint: string;
  /** As the field takes it: `2027-03-14`, `1,500`; empty where nothing usable was given. */
  readonly value: string;
  /** Why what was typed cannot be used, and what is used meanwhile; empty where all is well. */
  readonly issue: string;
}

export function toFields({start, event, limit}: ReadAnswers, source: DatesSource): FieldView[] {
  const {formatter} = source;
  const writeDay = (day: Day): WrittenAnswer => {
    const value = day.toString();
    return {value, text: formatter.date(value)};
  };
  return [
    fieldView('start', written(start, writeDay), start.issue, source),
    fieldView('event', written(event, writeDay), event.issue, source),
    fieldView('limit', written(limit, limitFormat(source)), limit.issue, source),
  ];
}

const written = <Value>(
  {value}: ReadAnswer<Value>,
  write: (value: Value) => WrittenAnswer,
): WrittenAnswer | undefined => (value === undefined ? undefined : write(value));

function fieldView(
  field: DateField,
  answer: WrittenAnswer | undefined,
  answerIssue: DateIssue | undefined,
  {estimate, formatter, strings, typed}: DatesSource,
): FieldView {
  const issue = typed[field] ?? answerIssue;
  // What is typed wrongly leaves the answer before it in force.
  const kept = typed[field] !== undefined && answerIssue === undefined ? answer : undefined;
  const texts = [
    ...(issue === undefined ? [] : [strings.issues[issue]]),
    ...(kept === undefined ? [] : [interpolate(strings.kept, {value: kept.text})]),
  ];
  return {
    field,
    label: interpolate(strings.fields[field], {
      currency: currencyName(estimate.currency, formatter),
    }),
    hint: strings.hints[field],
    value: answer?.value ?? '',
    issue: texts.join(' '),
  };
}

/** “US Dollar”, in the language of the screen; the code where the browser has no names. */
const currencyName = (code: string, {locale}: Formatter): string =>
  drawnOr(
    () => new Intl.DisplayNames(locale, {type: 'currency'}).of(code) ?? code,
    () => code,
  );

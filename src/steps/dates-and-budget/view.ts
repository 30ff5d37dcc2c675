import type {Day} from '../../engine/dates/days.js';
import {isBefore} from '../../engine/dates/days.js';
import type {PersonAnswers} from '../../engine/person-answers.js';
import type {Estimate} from '../../engine/types.js';
import type {
  DateField,
  DateIssue,
  DatesStrings,
} from '../../i18n/strings/dates-and-budget-strings.js';
import {toEventPart, toLimitPart, toStartPart, type Part} from './date-parts.js';
import {readAmount, readDay} from './read-fields.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

export type {DateField, DateIssue};
export {readAmount, readDay};
export type {Block, Part} from './date-parts.js';
export type {SessionRow} from './schedule-blocks.js';

export interface FieldView {
  readonly field: DateField;
  readonly label: string;
  readonly hint: string;
  /** As the field takes it: `2027-03-14`, `1500`; empty where nothing usable was given. */
  readonly value: string;
  /** Why it cannot be used, and what is used meanwhile; empty where all is well. */
  readonly issue: string;
}

export interface DatesView {
  readonly fields: readonly FieldView[];
  readonly parts: readonly Part[];
}

export interface DatesSource {
  readonly estimate: Estimate;
  readonly answers: PersonAnswers;
  /** ISO weekdays on which the clinic is closed. */
  readonly closedDays: readonly number[] | undefined;
  readonly today: Day;
  readonly calendar: Temporal.PlainDateConstructor;
  /** What stands in a field and cannot be used; the answer before it holds. */
  readonly typed: Readonly<Partial<Record<DateField, DateIssue>>>;
  readonly formatter: Formatter;
  readonly strings: DatesStrings;
}

/** Fields and answers of “My dates and budget”. An answer that cannot be used is explained and leaves the others as they are. */
export function toDates(source: DatesSource): DatesView {
  const {estimate, answers, today, calendar, formatter, strings, typed} = source;
  const start = readDay(answers.start ?? '', false, today, calendar);
  const event = readDay(answers.event ?? '', false, today, calendar);
  const limit = readAmount(answers.limit === undefined ? '' : String(answers.limit / 100), false);
  const eventIssue =
    event.issue ??
    (event.value === undefined || isBefore(start.value ?? today, event.value)
      ? undefined
      : start.value === undefined
        ? 'eventPast'
        : 'eventBeforeStart');
  const sum = (minorUnits: number): string => formatter.moneyTick(minorUnits / 100);
  const field = (
    name: DateField,
    value: string | undefined,
    shown: string,
    issue: DateIssue | undefined,
  ): FieldView => {
    const wrong = typed[name];
    const kept =
      wrong !== undefined && value !== undefined && issue === undefined
        ? [interpolate(strings.kept, {value: shown})]
        : [];
    const why = wrong ?? issue;
    return {
      field: name,
      label: interpolate(strings.fields[name], {
        currency: currencyName(estimate.currency, formatter),
      }),
      hint: strings.hints[name],
      value: value ?? '',
      issue: why === undefined ? '' : [strings.issues[why], ...kept].join(' '),
    };
  };
  const dayField = (
    name: 'start' | 'event',
    day: Day | undefined,
    issue: DateIssue | undefined,
  ): FieldView => field(name, day?.toString(), day ? formatter.date(day.toString()) : '', issue);
  return {
    fields: [
      dayField('start', start.value, start.issue),
      dayField('event', event.value, eventIssue),
      field(
        'limit',
        limit.value === undefined ? undefined : String(limit.value / 100),
        sum(limit.value ?? 0),
        limit.issue,
      ),
    ],
    parts: [
      ...(start.value ? [toStartPart(start.value, source)] : []),
      ...(event.value && eventIssue === undefined
        ? [
            toEventPart(
              event.value,
              {day: start.value ?? today, isToday: start.value === undefined},
              source,
            ),
          ]
        : []),
      ...(limit.value === undefined ? [] : [toLimitPart(limit.value, sum(limit.value), source)]),
    ],
  };
}

/** “US Dollar”, in the language of the words. */
const currencyName = (code: string, {locale}: Formatter): string =>
  new Intl.DisplayNames(locale, {type: 'currency'}).of(code) ?? code;

import {isBefore, type Day} from '../../engine/dates/days.js';
import type {DateIssue} from '../../i18n/strings/dates-and-budget-strings.js';
import type {DatesSource} from './dates-source.js';
import {checkAmount, readDay} from './read-fields.js';

/** A person's answer in one field, and why it cannot be used. */
export interface ReadAnswer<Value> {
  readonly value: Value | undefined;
  readonly issue: DateIssue | undefined;
}

/** A person's answers in all fields. */
export interface ReadAnswers {
  readonly start: ReadAnswer<Day>;
  /**
   * The day to be ready for. One that is over, or before the first session, has a value and an
   * issue.
   */
  readonly event: ReadAnswer<Day>;
  /** In minor units (cents). */
  readonly limit: ReadAnswer<number>;
}

/** Reads the answers anew: they may come from a link, and a day may have passed since. */
export function readAnswers({answers, today, calendar, estimate}: DatesSource): ReadAnswers {
  const start = readDay(answers.start ?? '', false, today, calendar);
  const event = readDay(answers.event ?? '', false, today, calendar);
  const limit =
    answers.limit === undefined
      ? {value: undefined}
      : checkAmount(answers.limit / 100, estimate.currency);
  return {
    start: {value: start.value, issue: start.issue},
    event: {value: event.value, issue: event.issue ?? tooEarly(event.value, start.value, today)},
    limit: {value: limit.value, issue: limit.issue},
  };
}

/** Why nothing can be ready by a day, where it is not after the first session, or today. */
function tooEarly(
  event: Day | undefined,
  start: Day | undefined,
  today: Day,
): DateIssue | undefined {
  if (event === undefined || isBefore(start ?? today, event)) return undefined;
  return start === undefined ? 'eventPast' : 'eventBeforeStart';
}

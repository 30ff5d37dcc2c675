import {careOn, RED_FLAGS} from '../../evidence/aftercare.js';
import type {AreaId, TreatmentId} from '../../evidence/ids.js';
import {careFor} from '../../evidence/treatments/all-details.js';
import {interpolate} from '../../i18n/interpolate.js';
import {groundOf, type CitedLine, type CitingWriter} from './citing-writer.js';

/** The day a number of days after a day; both ISO 8601. */
export type DayAfter = (day: string, days: number) => string;

/** The first session and how to count from it. Without them only day numbers are shown. */
export interface CareDates {
  readonly start?: string | undefined;
  readonly dayAfter?: DayAfter | undefined;
}

/** What holds from one day to another. */
export interface CareStepView {
  /** Days after the session, both included. */
  readonly from: number;
  readonly to: number;
  /** “Days 2 to 4”. */
  readonly when: string;
  /** The same as dates after the first session; empty where no day is set. */
  readonly dates: string;
  readonly lines: readonly CitedLine[];
}

const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.4;

/** Days up to two weeks, then weeks, then months. */
function whenOf(
  from: number,
  to: number,
  {formatter: {count}, strings: {when}}: CitingWriter,
): string {
  if (to === 0) return when.first;
  if (from === to) return interpolate(when.day, {from: count(from)});
  const span = (sentence: string, first: number, last: number): string =>
    interpolate(sentence, {from: count(first), to: count(last)});
  if (to <= 2 * DAYS_A_WEEK) return span(when.days, from, to);
  return to < 2 * DAYS_A_MONTH
    ? span(when.weeks, Math.ceil(from / DAYS_A_WEEK), to / DAYS_A_WEEK)
    : span(when.months, Math.round(from / DAYS_A_MONTH), Math.round(to / DAYS_A_MONTH));
}

/** The same span as dates; empty where no first session is set. */
function datesOf(
  from: number,
  to: number,
  {start, dayAfter}: CareDates,
  {formatter}: CitingWriter,
): string {
  if (start === undefined || dayAfter === undefined) return '';
  const low = formatter.date(dayAfter(start, from));
  const high = formatter.date(dayAfter(start, to));
  return low === high ? low : interpolate(formatter.strings.cells.range, {low, high});
}

/** Sentences that rest on the same stand together, with their ground once. */
function byGround(lines: readonly CitedLine[]): CitedLine[] {
  const joined = new Map<string, CitedLine>();
  for (const line of lines) {
    const ground = groundOf(line);
    const {text = ''} = joined.get(ground) ?? {};
    joined.set(ground, {...line, text: text === '' ? line.text : `${text} ${line.text}`});
  }
  return [...joined.values()];
}

/** Care after one session in words: the screen shows it and the plan prints it. */
export const toCare = (
  {treatment, area}: Readonly<{treatment: TreatmentId; area: AreaId}>,
  dates: CareDates,
  writer: CitingWriter,
): CareStepView[] =>
  careOn(careFor(treatment), area).map(({from, to, topics}) => ({
    from,
    to,
    when: whenOf(from, to, writer),
    dates: datesOf(from, to, dates, writer),
    lines: byGround(topics.map((topic) => writer.statement(writer.strings.care[topic.id], topic))),
  }));

/** When to call the clinic, whatever was done. */
export const toRedFlags = (writer: CitingWriter): CitedLine[] =>
  RED_FLAGS.map((flag) => writer.statement(writer.strings.flags[flag.id], flag));

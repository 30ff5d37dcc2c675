import {careFor, RED_FLAGS} from '../../engine/care.js';
import type {TreatmentId} from '../../evidence/ids.js';
import {written, type Line, type Writing} from './numbered-sources.js';
import {interpolate} from '../../answer/formatter.js';

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
  readonly lines: readonly Line[];
}

const A_WEEK = 7;
const A_MONTH = 30.4;

/** Days up to two weeks, then weeks, then months. */
function whenOf(from: number, to: number, {formatter: {count}, strings: {when}}: Writing): string {
  if (to === 0) return when.first;
  if (from === to) return interpolate(when.day, {from: count(from)});
  const span = (sentence: string, first: number, last: number): string =>
    interpolate(sentence, {from: count(first), to: count(last)});
  if (to <= 2 * A_WEEK) return span(when.days, from, to);
  return to < 2 * A_MONTH
    ? span(when.weeks, Math.ceil(from / A_WEEK), to / A_WEEK)
    : span(when.months, Math.round(from / A_MONTH), Math.round(to / A_MONTH));
}

/** Sentences that rest on the same stand together, with their mark once. */
function sameMarkOnce(lines: readonly Line[]): Line[] {
  const texts = new Map<string, string[]>();
  for (const {text, mark} of lines) texts.set(mark, [...(texts.get(mark) ?? []), text]);
  return [...texts].map(([mark, own]) => ({text: own.join(' '), mark}));
}

/** Care after one session in words: the screen shows it and the plan prints it. */
export function toCare(
  treatment: TreatmentId,
  {start, dayAfter}: CareDates,
  writing: Writing,
): CareStepView[] {
  const {formatter, strings, citing} = writing;
  return careFor(treatment).map(({from, to, topics}) => {
    const dated =
      start !== undefined && dayAfter !== undefined
        ? [from, to].map((days) => formatter.date(dayAfter(start, days)))
        : [];
    const [first = '', last = ''] = dated;
    return {
      from,
      to,
      when: whenOf(from, to, writing),
      dates:
        first === last
          ? first
          : interpolate(formatter.strings.cells.range, {low: first, high: last}),
      lines: sameMarkOnce(
        topics.map(({id, grade, sources, figures}) =>
          citing.line(interpolate(strings.care[id], written(figures, formatter)), grade, sources),
        ),
      ),
    };
  });
}

/** When to call the clinic, whatever was done. */
export const toRedFlags = ({formatter, strings, citing}: Writing): Line[] =>
  RED_FLAGS.map(({id, grade, sources, figures}) =>
    citing.line(interpolate(strings.flags[id], written(figures, formatter)), grade, sources),
  );

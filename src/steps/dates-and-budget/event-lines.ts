import type {Day} from '../../engine/dates/days.js';
import {eventAnswerOf, type EventAnswer} from '../../engine/dates/event.js';
import {placeOf} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import type {DatesStrings} from '../../i18n/strings/dates-and-budget-strings.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

/** From when it is counted: the person's first session, or today. */
export type From = Readonly<{day: Day; isToday: boolean}>;

/** What an option can reach by a day: the answer first, then what would be ready where that is not sure. */
export function toEventLines(
  option: Option,
  event: Day,
  from: From,
  closedDays: readonly number[] | undefined,
  formatter: Formatter,
  {event: e}: DatesStrings,
): readonly [string, ...string[]] {
  const answer = eventAnswerOf(option, event, from.day, closedDays);
  const {latest, outlook} = answer;
  const said = (day: Day): string => formatter.date(day.toString());
  const first =
    latest === null || outlook === 'unknown'
      ? e.unknown
      : interpolate(e[from.isToday ? 'today' : 'start'][outlook], {
          likely: said(latest.likely),
          safer: said(latest.safer),
        });
  return outlook === 'safe'
    ? [first]
    : [first, ...readyLines(answer, said, placeOf(option) === 'home', formatter, e)];
}

function readyLines(
  {fitting, lastSession, firstChange}: EventAnswer,
  said: (day: Day) => string,
  isAtHome: boolean,
  {plural, count}: Formatter,
  e: DatesStrings['event'],
): string[] {
  if (fitting?.count === 0) return [e.noneFits];
  const {usual = null, isComplete = false} = fitting ?? {};
  return [
    ...(fitting === null
      ? []
      : [
          usual === null || !isComplete
            ? e.firstFits
            : interpolate(plural(e.fitting, fitting.count), {usual: count(usual)}),
        ]),
    ...(lastSession === null ? [] : [interpolate(e.lastSession, {date: said(lastSession)})]),
    // Without a figure for the first change of what is used at home, the first line has said all.
    ...(isAtHome && firstChange === 'unknown' ? [] : [e.firstChange[firstChange]]),
  ];
}

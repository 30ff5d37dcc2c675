import {isBefore, type Day} from '../../engine/dates/days.js';
import {eventAnswerOf, type EventAnswer} from '../../engine/dates/event.js';
import type {Option} from '../../engine/types.js';
import {TREATMENTS} from '../../evidence/treatments/index.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {DatesSource} from './dates-source.js';

/** The day from which weeks are counted: that of the first session, or today. */
export type CountedFrom = Readonly<{day: Day; isToday: boolean}>;

/**
 * What an option can reach by a day: the answer first, then what would be ready where that is not
 * sure.
 */
export function toEventLines(
  option: Option,
  event: Day,
  from: CountedFrom,
  source: DatesSource,
): readonly [string, ...string[]] {
  const {closedDays, formatter, strings} = source;
  const answer = eventAnswerOf(option, event, from.day, closedDays);
  const {latest, outlook} = answer;
  const first =
    latest === null || outlook === 'unknown'
      ? strings.event.unknown
      : [
          interpolate(strings.event[from.isToday ? 'today' : 'start'][outlook], {
            likely: formatter.date(latest.likely.toString()),
          }),
          ...saferLines(latest, source),
        ].join(' ');
  return outlook === 'safe' ? [first] : [first, ...readyLines(answer, option, source)];
}

/** The safer day; a day that is over helps nobody. */
function saferLines(
  {likely, safer}: NonNullable<EventAnswer['latest']>,
  {today, formatter, strings: {event}}: DatesSource,
): string[] {
  if (!isBefore(safer, today))
    return [interpolate(event.safer, {safer: formatter.date(safer.toString())})];
  return isBefore(likely, today) ? [] : [event.noSafer];
}

/** What is ready by the day, where the full result is not sure to be. */
function readyLines(
  {fitting, lastSession, firstChange}: EventAnswer,
  option: Option,
  {formatter: {plural, count, date}, strings: {event}}: DatesSource,
): string[] {
  if (fitting?.count === 0) return [event.noneFits];
  const {usual = null, isComplete = false} = fitting ?? {};
  const sessionsFit =
    fitting === null
      ? []
      : usual === null || !isComplete
        ? [event.firstFits]
        : [interpolate(plural(event.fitting, fitting.count), {usual: count(usual)})];
  const lastDay =
    lastSession === null
      ? []
      : [interpolate(event.lastSession, {date: date(lastSession.toString())})];
  // Without a figure for the first change of what is used at home, the first line has said all.
  const hasNoMore = TREATMENTS[option.treatment].place === 'home' && firstChange === 'unknown';
  return [...sessionsFit, ...lastDay, ...(hasNoMore ? [] : [event.firstChange[firstChange]])];
}

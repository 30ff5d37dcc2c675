import {roundWeeks} from '../../answer/rounding.js';
import {healingOf} from '../../engine/dates/schedule.js';
import {sessionWeeks, type CourseStart} from '../../engine/dates/session-weeks.js';
import {mapRange, type Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {ChartDates, ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {missingText, silenceOf} from '../silence.js';
import {monthTicks} from '../ticks.js';
import {calendarDays, type CalendarDay} from './calendar-days.js';

/** Sessions, the days of healing after each, and when the result comes. */
export interface TimelinePlot extends Plot {
  readonly kind: 'timeline';
  readonly lanes: readonly TimelineLane[];
  readonly weeks: readonly Tick[];
  /** Days of the person's calendar. */
  readonly days: readonly CalendarDay[];
}

export interface TimelineLane extends Lane {
  /**
   * Weeks from the start at which a session takes place: the first is 0, or later where the clinic
   * is closed on the day of the start.
   */
  readonly sessions: readonly number[];
  /** Weeks of healing after each session. */
  readonly healing: number;
  /** First change and full result, weeks from the start; null where not known. */
  readonly firstChange: number | null;
  readonly fullResult: Range | null;
  readonly words: TimelineWords;
}

/** What is written beside the marks of a lane, each from long to short. */
export interface TimelineWords {
  readonly sessions: readonly string[];
  readonly firstChange: readonly string[];
  readonly fullResult: readonly string[];
}

const DAYS_IN_WEEK = 7;
const MS_IN_DAY = 24 * 60 * 60 * 1000;
const QUANTITIES = ['sessions', 'weeksToFirstChange', 'weeksToFullResult'] as const;

export function toTimelineChart(source: ChartSource): ChartView<TimelinePlot> {
  const {options, formatter, strings} = source;
  const lanes = options.map((option, index) => toTimelineLane(option, index, source));
  const lastWeek = Math.max(
    1,
    ...lanes.flatMap(({sessions, fullResult}) => [sessions.at(-1) ?? 0, fullResult?.high ?? 0]),
  );
  return {
    ...strings.timeline,
    silence: silenceOf(source, QUANTITIES),
    table: {
      caption: strings.timeline.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: eventRows(lanes, source),
    },
    plot: {
      kind: 'timeline',
      lanes,
      weeks: monthTicks(lastWeek, strings.start, formatter),
      days: calendarDays(source, lastWeek),
    },
  };
}

function toTimelineLane(option: Option, index: number, source: ChartSource): TimelineLane {
  const {weeksToFirstChange, weeksToFullResult} = option;
  const sessions = sessionWeeks(option, startOf(source.dates));
  // What follows is counted from the first of them.
  const first = sessions[0] ?? 0;
  const lane = toLane(option, index, source.formatter);
  return {
    ...lane,
    label: `${lane.name}: ${weeksText(option, 'weeksToFullResult', source)}`,
    sessions,
    healing: (healingOf(option)?.likely ?? 0) / DAYS_IN_WEEK,
    firstChange: weeksToFirstChange && weeksToFirstChange.likely + first,
    fullResult: weeksToFullResult && mapRange(weeksToFullResult, (weeks) => weeks + first),
    words: wordsOf(option, source),
  };
}

/** Where the start is no day that can be read, sessions have their plain distances. */
function startOf(dates: ChartDates | undefined): CourseStart {
  const day = Date.parse(dates?.start ?? '') / MS_IN_DAY;
  return {day: Number.isNaN(day) ? undefined : day, closedDays: dates?.closedDays};
}

function wordsOf(option: Option, source: ChartSource): TimelineWords {
  const {weeksToFirstChange, weeksToFullResult} = option;
  const {formatter, strings} = source;
  const sessions = sessionsText(option, source);
  const healing = healingOf(option);
  const timed = (word: string, weeks: Range | null): readonly string[] =>
    weeks
      ? [`${word}: ${formatter.weeks(weeks.likely)}`, word]
      : [`${word}: ${missingText(option, QUANTITIES, source)}`];
  return {
    sessions: [
      ...(option.sessions && healing
        ? [
            interpolate(strings.sessionsHealing, {
              sessions,
              days: formatter.days(healing.likely),
            }),
          ]
        : []),
      sessions,
    ],
    firstChange: timed(strings.firstChange, weeksToFirstChange),
    fullResult: weeksToFullResult
      ? fullResultTexts(weeksToFullResult, source)
      : timed(strings.fullResult, null),
  };
}

/** The typical time with its range, or the range alone, which the mark divides. */
function fullResultTexts(weeks: Range, {formatter, strings}: ChartSource): readonly string[] {
  const [likely, span] = [formatter.weeks(weeks.likely), formatter.span(weeks, roundWeeks)];
  return (likely === span ? [likely] : [`${likely} (${span})`, span]).map(
    (text) => `${strings.fullResult}: ${text}`,
  );
}

function eventRows(
  lanes: readonly TimelineLane[],
  source: ChartSource,
): readonly (readonly string[])[] {
  const {options, formatter, strings} = source;
  const lastSessionText = ({sessions}: TimelineLane, index: number): string => {
    const {weeksBetween, sessions: count} = options[index]!;
    const [first, week] = [sessions[0], sessions.at(-1)];
    if (first === undefined || week === undefined || (weeksBetween === null && count?.likely !== 1))
      return missingText(options[index]!, QUANTITIES, source);
    return week === first ? strings.start : formatter.weeks(week - first);
  };
  const rowOf = (head: string, text: (option: Option) => string): readonly string[] => [
    head,
    ...options.map(text),
  ];
  return [
    rowOf(formatter.strings.rows.sessions, (option) =>
      option.sessions ? sessionsText(option, source) : missingText(option, QUANTITIES, source),
    ),
    rowOf(strings.healing, (option) => {
      const healing = healingOf(option);
      return healing ? formatter.days(healing.likely) : strings.unknown;
    }),
    [strings.lastSession, ...lanes.map(lastSessionText)],
    rowOf(strings.firstChange, (option) => weeksText(option, 'weeksToFirstChange', source)),
    rowOf(strings.fullResult, (option) => weeksText(option, 'weeksToFullResult', source)),
  ];
}

const sessionsText = (option: Option, source: ChartSource): string =>
  option.sessions
    ? source.formatter.plural(source.strings.sessions, option.sessions.likely)
    : `${source.formatter.strings.rows.sessions}: ${missingText(option, QUANTITIES, source)}`;

function weeksText(
  option: Option,
  quantity: 'weeksToFirstChange' | 'weeksToFullResult',
  source: ChartSource,
): string {
  const weeks = option[quantity];
  return weeks ? source.formatter.span(weeks, roundWeeks) : missingText(option, QUANTITIES, source);
}

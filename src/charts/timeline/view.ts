import {roundWeeks} from '../../answer/rounding.js';
import type {Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import type {ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {monthTicks} from '../ticks.js';

/** Sessions, the days of healing after each, and when the result comes. */
export interface TimelinePlot extends Plot {
  readonly kind: 'timeline';
  readonly lanes: readonly TimelineLane[];
  readonly weeks: readonly Tick[];
  readonly words: Readonly<{session: string; firstChange: string; fullResult: string}>;
}

export interface TimelineLane extends Lane {
  /** Weeks from the first session at which a session takes place: the first is 0. */
  readonly sessions: readonly number[];
  /** Weeks of healing after each session. */
  readonly healing: number;
  /** First change and full result, weeks from the first session; null where not known. */
  readonly firstChange: number | null;
  readonly fullResult: Range | null;
}

const DAYS_IN_WEEK = 7;

export function toTimelineChart(source: ChartSource): ChartView<TimelinePlot> {
  const {options, formatter, strings} = source;
  const lanes = options.map((option, index) => toTimelineLane(option, index, source));
  const lastWeek = Math.max(
    1,
    ...lanes.flatMap(({sessions, fullResult}) => [sessions.at(-1) ?? 0, fullResult?.high ?? 0]),
  );
  const {session, firstChange, fullResult} = strings;
  return {
    ...strings.timeline,
    table: {
      caption: strings.timeline.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: eventRows(lanes, source),
    },
    plot: {
      kind: 'timeline',
      lanes,
      weeks: monthTicks(lastWeek, strings.start, formatter),
      words: {session, firstChange, fullResult},
    },
  };
}

function toTimelineLane(option: Option, index: number, source: ChartSource): TimelineLane {
  const {sessions, weeksBetween, rednessDays, daysOff, weeksToFirstChange, weeksToFullResult} =
    option;
  const lane = toLane(option, index, source.formatter);
  return {
    ...lane,
    label: `${lane.name}: ${weeksText(weeksToFullResult, source)}`,
    sessions:
      sessions && weeksBetween
        ? [...Array(sessions.likely).keys()].map((session) => session * weeksBetween.likely)
        : [],
    healing: Math.max(rednessDays?.likely ?? 0, daysOff?.likely ?? 0) / DAYS_IN_WEEK,
    firstChange: weeksToFirstChange?.likely ?? null,
    fullResult: weeksToFullResult,
  };
}

function eventRows(
  lanes: readonly TimelineLane[],
  source: ChartSource,
): readonly (readonly string[])[] {
  const {options, formatter, strings} = source;
  const lastSessionText = ({sessions}: TimelineLane): string => {
    const week = sessions.at(-1);
    if (week === undefined) return strings.unknown;
    return week === 0 ? strings.start : formatter.weeks(week);
  };
  const weeksTexts = (quantity: 'weeksToFirstChange' | 'weeksToFullResult'): readonly string[] =>
    options.map((option) => weeksText(option[quantity], source));
  return [
    [strings.lastSession, ...lanes.map(lastSessionText)],
    [strings.firstChange, ...weeksTexts('weeksToFirstChange')],
    [strings.fullResult, ...weeksTexts('weeksToFullResult')],
  ];
}

function weeksText(weeks: Range | null, {formatter, strings}: ChartSource): string {
  return weeks ? formatter.span(weeks, roundWeeks) : strings.unknown;
}

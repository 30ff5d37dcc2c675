import {lineHeight, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {laneLabelTexts} from '../lane-label.js';
import {
  boxAround,
  boxOf,
  placeAlike,
  placeTexts,
  type Box,
  type WantedText,
} from '../place-texts.js';
import {readingOf, type ReadingDirection} from '../reading-direction.js';
import type {ChartTheme} from '../theme.js';
import type {CalendarDay} from './calendar-days.js';
import type {TimelineLane, TimelinePlot} from './view.js';

/** Where things stand within a lane, from its top (0) to its bottom (1). */
export const HEIGHTS = {
  name: 0.1,
  sessions: 0.28,
  full: 0.425,
  base: 0.575,
  firstChange: 0.675,
  range: 0.795,
  fullResult: 0.935,
} as const;

/** Between a word and what it names, px. */
const GAP = 10;
/** How far marks and stops reach, px. */
const REACH = 5;

/** Each lane's name, and beside its marks what they are; above all lanes the days. */
export function timelineTexts(
  chart: LineChart,
  plot: TimelinePlot,
  theme: ChartTheme,
): readonly CanvasText[] {
  const reading = readingOf(chart, theme);
  const names = plot.lanes.flatMap((lane, index) =>
    laneLabelTexts(chart, theme, {
      lane,
      figure: '',
      x: reading.edge,
      y: reading.yOf(index + HEIGHTS.name),
      room: chart.width,
    }),
  );
  const days = plot.days.map((day) => dayPlaces(chart, day, plot, theme));
  const marks = [
    ...names.map((name) => boxOf(name, chart, theme)),
    ...plot.lanes.flatMap((lane, index) => markBoxes(lane, index, reading)),
  ];
  const first = placeTexts(days, marks, chart, theme);
  const taken = [...marks, ...first.map((text) => boxOf(text, chart, theme))];
  // What one lane says of itself stands at the same place in the others, in the same words.
  const words = [fullResultPlaces, firstChangePlaces, sessionsPlaces].map((places) =>
    plot.lanes.map((lane, index) => places(lane, index, reading, theme)),
  );
  return [...first, ...placeAlike(words, taken, chart, theme), ...names];
}

/** How many rows the names of days need, so that all have room in a narrow chart. */
export const dayRows = (days: readonly CalendarDay[]): number => Math.min(2, days.length);

/** A day is named above its line, or beside its end. */
function dayPlaces(
  chart: LineChart,
  {week, label, isEvent}: CalendarDay,
  {days}: TimelinePlot,
  theme: ChartTheme,
): WantedText {
  const {xOf} = readingOf(chart, theme);
  const x = xOf(week);
  const rows = [...Array(dayRows(days)).keys()].map(
    (row) => chart.chartArea.top - lineHeight(theme) * (row + 0.5),
  );
  return rows.flatMap((y) =>
    (['center', 'start', 'end'] as const).map((anchor): CanvasText => ({
      lines: [label],
      x,
      y,
      anchor,
      colour: theme.ink,
      strong: isEvent,
      halo: true,
    })),
  );
}

/** How the words of a lane find their place. */
type Places = (
  lane: TimelineLane,
  index: number,
  reading: ReadingDirection,
  theme: ChartTheme,
) => WantedText;

/** Below the line of its range: under the mark, from its lower end on, or from the edge on. */
const fullResultPlaces: Places = ({fullResult, words}, index, reading, theme) => {
  const {begin, edge, xOf} = reading;
  const {after, around} = writerAt(index, reading, theme);
  const height = HEIGHTS.fullResult;
  return words.fullResult.flatMap((line) => [
    ...(fullResult
      ? [around(line, xOf(fullResult.likely), height), after(line, xOf(fullResult.low), height)]
      : [after(line, begin, height)]),
    after(line, edge, height),
  ]);
};

/** Below the foot of the rising edge; where that is not known, where time begins. */
const firstChangePlaces: Places = ({firstChange, words}, index, reading, theme) => {
  const {forward, begin, edge, xOf} = reading;
  const {after} = writerAt(index, reading, theme);
  const foot = firstChange === null ? begin : xOf(firstChange) - forward * REACH;
  return words.firstChange.flatMap((line) => [
    after(line, foot, HEIGHTS.firstChange),
    after(line, edge, HEIGHTS.firstChange),
  ]);
};

/** After the last session and its healing. */
const sessionsPlaces: Places = ({sessions, healing, words}, index, reading, theme) => {
  const {forward, xOf} = reading;
  const {after} = writerAt(index, reading, theme);
  const healed = xOf((sessions.at(-1) ?? 0) + healing) + forward * GAP;
  return words.sessions.map((line) => after(line, healed, HEIGHTS.sessions));
};

/** Writes lines in a lane that begin at a place, or have their middle there. */
function writerAt(index: number, {yOf}: ReadingDirection, {ink}: ChartTheme) {
  const after = (line: string, x: number, height: number): CanvasText => ({
    lines: [line],
    x,
    y: yOf(index + height),
    anchor: 'start',
    colour: ink,
    halo: true,
  });
  const around: typeof after = (...place) => ({...after(...place), anchor: 'center'});
  return {after, around};
}

/** Where a lane's sessions, its full result and the stops of its range stand. */
function markBoxes(
  {sessions, healing, fullResult}: TimelineLane,
  index: number,
  {xOf, yOf}: ReadingDirection,
): readonly Box[] {
  const at = (week: number, height: number) => ({x: xOf(week), y: yOf(index + height)});
  const dot = (week: number, height: number): Box =>
    boxAround(at(week, height), at(week, height), REACH);
  return [
    ...sessions.map((week) =>
      boxAround(at(week, HEIGHTS.sessions), at(week + healing, HEIGHTS.sessions), REACH),
    ),
    ...(fullResult
      ? [
          dot(fullResult.likely, HEIGHTS.full),
          dot(fullResult.low, HEIGHTS.range),
          dot(fullResult.high, HEIGHTS.range),
        ]
      : []),
  ];
}

import {lineHeight, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {laneLabelTexts} from '../lane-label.js';
import {boxAround, boxOf, placeTexts, type Box, type WantedText} from '../place-texts.js';
import {readingOf, type ReadingDirection} from '../reading-direction.js';
import type {ChartTheme} from '../theme.js';
import type {CalendarDay} from './calendar-days.js';
import type {TimelineLane, TimelinePlot} from './view.js';

/** Where things stand within a lane, from its top (0) to its bottom (1). */
export const HEIGHTS = {name: 0.11, sessions: 0.32, full: 0.47, base: 0.71, range: 0.88} as const;

/** Between a word and what it names, px. */
const GAP = 10;
/** Between the foot and the top of the rising edge. */
const WITHIN = (HEIGHTS.full + HEIGHTS.base) / 2;
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
  const ranges = plot.lanes.map((lane, index) => rangePlaces(lane, index, reading, theme));
  const words = plot.lanes.flatMap((lane, index) => lanePlaces(lane, index, reading, theme));
  const marks = [
    ...names.map((name) => boxOf(name, chart, theme)),
    ...plot.lanes.flatMap((lane, index) => markBoxes(lane, index, reading)),
  ];
  const first = placeTexts([...days, ...ranges], marks, chart, theme);
  const lines = plot.lanes.flatMap((lane, index) => rangeBoxes(lane, index, reading));
  const taken = [...marks, ...lines, ...first.map((text) => boxOf(text, chart, theme))];
  return [...first, ...placeTexts(words, taken, chart, theme), ...names];
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

/** What is written in a lane beside its range, the most wanted first. */
function lanePlaces(
  lane: TimelineLane,
  index: number,
  reading: ReadingDirection,
  theme: ChartTheme,
): readonly WantedText[] {
  const {sessions, healing, words} = lane;
  const {forward, xOf} = reading;
  const {after} = writerAt(index, reading, theme);
  const healed = xOf((sessions.at(-1) ?? 0) + healing) + forward * GAP;
  return [
    fullResultPlaces(lane, index, reading, theme),
    words.sessions.map((line) => after(line, healed, HEIGHTS.sessions)),
    firstChangePlaces(lane, index, reading, theme),
  ];
}

/** After the range of the full result, before it, or in a narrow chart on its line. */
function rangePlaces(
  {fullResult, words: {range}}: TimelineLane,
  index: number,
  reading: ReadingDirection,
  theme: ChartTheme,
): WantedText {
  if (fullResult === null) return [];
  const {forward, xOf} = reading;
  const {after, before} = writerAt(index, reading, theme);
  const [low, high] = [xOf(fullResult.low), xOf(fullResult.high)];
  return range.flatMap((line, at) => [
    after(line, high + forward * GAP, HEIGHTS.range),
    before(line, low - forward * GAP, HEIGHTS.range),
    // Over the line itself goes the shortest alone.
    ...(at === range.length - 1
      ? [{...after(line, (low + high) / 2, HEIGHTS.range), anchor: 'center', onLine: true} as const]
      : []),
  ]);
}

/** In the result that stays, or before it rises; else beside the first change. */
function fullResultPlaces(
  {firstChange, fullResult, words}: TimelineLane,
  index: number,
  reading: ReadingDirection,
  theme: ChartTheme,
): WantedText {
  const {forward, begin, xOf} = reading;
  const {after, before} = writerAt(index, reading, theme);
  return words.fullResult.flatMap((line) => {
    if (fullResult === null)
      return [
        after(line, firstChange === null ? begin : xOf(firstChange) + forward * GAP, WITHIN),
        after(line, begin, HEIGHTS.range),
      ];
    const full = xOf(fullResult.likely);
    return [
      after(line, full + forward * GAP, WITHIN),
      before(line, full - forward * GAP, HEIGHTS.full),
    ];
  });
}

/** At the foot of the rising edge; where it is not known, before the full result. */
function firstChangePlaces(
  {firstChange, fullResult, words}: TimelineLane,
  index: number,
  reading: ReadingDirection,
  theme: ChartTheme,
): WantedText {
  const {forward, begin, edge, xOf} = reading;
  const {after, before} = writerAt(index, reading, theme);
  const full = fullResult && xOf(fullResult.likely);
  const lines = words.firstChange;
  if (firstChange === null)
    return lines.flatMap((line) => [
      ...(full === null ? [] : [before(line, full - forward * GAP, WITHIN)]),
      after(line, begin, WITHIN),
      after(line, edge, WITHIN),
    ]);
  const first = xOf(firstChange);
  return [
    ...lines.map((line) => after(line, first - forward * REACH, HEIGHTS.range)),
    // Above the edge that rises, as high as its upper end.
    ...(full === null
      ? []
      : lines.map((line) => before(line, first + 0.65 * (full - first), HEIGHTS.full))),
    ...lines.map((line) => after(line, edge, HEIGHTS.range)),
  ];
}

/** Writes lines in a lane that begin or end at a place. */
function writerAt(index: number, {yOf}: ReadingDirection, {ink}: ChartTheme) {
  const after = (line: string, x: number, height: number): CanvasText => ({
    lines: [line],
    x,
    y: yOf(index + height),
    anchor: 'start',
    colour: ink,
    halo: true,
  });
  const before: typeof after = (...place) => ({...after(...place), anchor: 'end'});
  return {after, before};
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

/** Where the line of a lane's range runs. */
function rangeBoxes(
  {fullResult}: TimelineLane,
  index: number,
  {xOf, yOf}: ReadingDirection,
): readonly Box[] {
  if (fullResult === null) return [];
  const y = yOf(index + HEIGHTS.range);
  return [boxAround({x: xOf(fullResult.low), y}, {x: xOf(fullResult.high), y}, REACH)];
}

import {endOf, inReadingDirection, laneAxis, outerRoom, tickAxis, type AxisEnds} from '../axes.js';
import type {CanvasShape} from '../canvas-shapes.js';
import {lineHeight, measureIn} from '../canvas-text.js';
import {chartConfiguration} from '../chart-configuration.js';
import type {LineChart, LineConfiguration, LineDataset} from '../chartjs.js';
import {marks, paleBars, rangeLine} from '../lane-datasets.js';
import {readingOf} from '../reading-direction.js';
import {markOf, radiusFor} from '../slot-marks.js';
import {faint, type ChartTheme} from '../theme.js';
import {dayRows, HEIGHTS, timelineTexts} from './timeline-texts.js';
import type {TimelineLane, TimelinePlot} from './view.js';

/** Time after the last thing that happens, over the time until then: a full result stays. */
const TAIL = 0.04;

/**
 * When things happen, on one axis: a lane for each treatment with its sessions and healing, and
 * under them the result as it rises, over the range of the time when it is full.
 */
export function timelineDrawing(plot: TimelinePlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks, days} = plot;
  const ends = endsOf(plot);
  return chartConfiguration(
    {
      datasets: lanes.flatMap((lane, index) => [
        ...sessionsAndHealing(lane, index, ends, theme),
        ...result(lane, index, ends, theme),
      ]),
      scales: {
        x: inReadingDirection(tickAxis(weeks, ends, theme), theme),
        y: laneAxis(lanes.length),
      },
      room: (chart) => ({
        ...outerRoom(weeks, ends, chart.width, measureIn(chart, theme)),
        top: dayRows(days) * lineHeight(theme),
      }),
      shapes: (chart) => [
        ...lanes.flatMap((lane, index) => area(chart, lane, index, theme)),
        ...dayLines(chart, plot, theme),
      ],
      texts: (chart) => timelineTexts(chart, plot, theme),
    },
    theme,
  );
}

function endsOf({lanes, weeks, days}: TimelinePlot): AxisEnds {
  const last = lanes.flatMap((lane) => [
    (lane.sessions.at(-1) ?? 0) + lane.healing,
    lane.firstChange ?? 0,
    (lane.fullResult?.high ?? 0) * (1 + TAIL),
  ]);
  const calendar = days.map(({week}) => week);
  return {from: Math.min(0, ...calendar), to: endOf(weeks, [...last, ...calendar])};
}

function sessionsAndHealing(
  {slot, sessions, healing}: TimelineLane,
  index: number,
  {from, to}: AxisEnds,
  theme: ChartTheme,
): readonly LineDataset[] {
  const y = index + HEIGHTS.sessions;
  const healings = sessions.map((week) => ({from: week, to: week + healing}));
  const apart = (sessions[1] ?? to) / (to - from);
  const radius = (width: number): number => radiusFor(4.5, apart, width);
  return [
    marks(sessions, y, {slot, radius, rim: false}, theme),
    paleBars(healings, y, {slot, thickness: 14, share: 45}, theme),
  ];
}

function result(
  lane: TimelineLane,
  index: number,
  {to}: AxisEnds,
  theme: ChartTheme,
): readonly LineDataset[] {
  const {slot, firstChange, fullResult} = lane;
  const [full, base] = [index + HEIGHTS.full, index + HEIGHTS.base];
  const begin =
    firstChange === null
      ? []
      : [marks([firstChange], base, {slot, radius: () => 3.5, rim: true}, theme)];
  if (fullResult === null) return begin;
  const {likely} = fullResult;
  return [
    marks([likely], full, {slot, radius: () => 6, rim: true}, theme),
    ...begin,
    {
      data: edgeOf(lane, index, to),
      borderColor: theme.series[slot],
      borderWidth: 2,
      borderDash: [...markOf(slot).dash],
      pointRadius: 0,
      clip: false,
    },
    rangeLine(fullResult, index + HEIGHTS.range, slot, theme),
  ];
}

/** The upper edge of the result: it rises from the first change to the full result, and stays. */
function edgeOf(
  {firstChange, fullResult}: TimelineLane,
  index: number,
  to: number,
): {x: number; y: number}[] {
  if (fullResult === null) return [];
  const {likely} = fullResult;
  return [
    // Nobody knows how it rises where the first change has no time.
    ...(firstChange === null ? [] : [{x: Math.min(firstChange, likely), y: index + HEIGHTS.base}]),
    {x: likely, y: index + HEIGHTS.full},
    {x: to, y: index + HEIGHTS.full},
  ];
}

/** The ground of the result, under its edge. */
function area(
  chart: LineChart,
  lane: TimelineLane,
  index: number,
  theme: ChartTheme,
): readonly CanvasShape[] {
  const {xOf, yOf, end} = readingOf(chart, theme);
  const edge = edgeOf(lane, index, chart.scales['x']!.max);
  if (edge.length === 0) return [];
  const base = yOf(index + HEIGHTS.base);
  return [
    {
      kind: 'area',
      corners: [
        ...edge.map(({x, y}) => ({x: xOf(x), y: yOf(y)})),
        {x: end, y: base},
        {x: xOf(edge[0]!.x), y: base},
      ],
      fill: faint(theme.series[lane.slot], 16),
    },
  ];
}

/** Today and other days, from top to bottom; the day by which the result is wanted is dotted. */
function dayLines(
  chart: LineChart,
  {days}: TimelinePlot,
  theme: ChartTheme,
): readonly CanvasShape[] {
  const {xOf} = readingOf(chart, theme);
  const {top, bottom} = chart.chartArea;
  return days.map(({week, isEvent}) => ({
    kind: 'line',
    from: {x: xOf(week), y: top},
    to: {x: xOf(week), y: bottom},
    colour: theme.ink,
    width: 1.5,
    dash: isEvent ? [2, 3] : [],
  }));
}

import type {TimelinePlot} from '../chart-view.js';
import {alongReading, endOf, laneAxis, outerRoom, wordedAxis} from '../axes.js';
import type {LineConfiguration, LineDataset} from '../chartjs.js';
import {plainChart} from '../plain-chart.js';
import {radiusFor} from '../slot-marks.js';
import {marks, paleBars, spanWithMark} from '../spans.js';
import type {ChartTheme} from '../theme.js';
import {HEIGHTS, timelineWritings} from './timeline-labels.js';
import {measureIn} from '../canvas-text.js';

type TimelineLane = TimelinePlot['lanes'][number];

/** When things happen: a lane for each option with its sessions and healing, and under them the way to the full result. */
export function timelineChart(plot: TimelinePlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks} = plot;
  const end = endOf(
    weeks,
    lanes.flatMap((lane) => [
      (lane.sessions.at(-1) ?? 0) + lane.healing,
      lane.firstChange ?? 0,
      lane.fullResult?.high ?? 0,
    ]),
  );
  return plainChart(
    {
      datasets: lanes.flatMap((lane, index) => [
        ...sessions(lane, index, end, theme),
        ...result(lane, index, theme),
      ]),
      scales: {x: alongReading(wordedAxis(weeks, end, theme), theme), y: laneAxis(lanes.length)},
      room: (chart) => ({...outerRoom(weeks, end, chart.width, measureIn(chart, theme)), top: 0}),
      writings: (chart) => timelineWritings(chart, plot, theme),
    },
    theme,
  );
}

function sessions(
  {slot, sessions: at, healing}: TimelineLane,
  index: number,
  end: number,
  theme: ChartTheme,
): readonly LineDataset[] {
  const y = index + HEIGHTS.sessions;
  const healings = at.map((from) => ({from, to: from + healing}));
  const apart = (at[1] ?? end) / end;
  const radius = (width: number): number => radiusFor(5, apart, width);
  return [
    marks(at, y, {slot, radius, rim: false}, theme),
    paleBars(healings, y, {slot, thickness: 4, share: 60}, theme),
  ];
}

function result(
  {slot, firstChange, fullResult}: TimelineLane,
  index: number,
  theme: ChartTheme,
): readonly LineDataset[] {
  const y = index + HEIGHTS.result;
  if (fullResult === null)
    return firstChange === null
      ? []
      : [marks([firstChange], y, {slot, radius: () => 4, rim: false}, theme)];
  const way = firstChange === null ? [] : [{from: firstChange, to: fullResult.likely}];
  return [
    ...spanWithMark(fullResult, y, slot, theme),
    paleBars(way, y, {slot, thickness: 18, share: 32}, theme),
  ];
}

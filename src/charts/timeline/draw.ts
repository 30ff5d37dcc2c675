import {endOf, inReadingDirection, laneAxis, outerRoom, tickAxis} from '../axes.js';
import {measureIn} from '../canvas-text.js';
import {chartConfiguration} from '../chart-configuration.js';
import type {LineConfiguration, LineDataset} from '../chartjs.js';
import {marks, paleBars, rangeWithMark} from '../lane-datasets.js';
import {radiusFor} from '../slot-marks.js';
import type {ChartTheme} from '../theme.js';
import {HEIGHTS, timelineLabels} from './timeline-labels.js';
import type {TimelineLane, TimelinePlot} from './view.js';

/**
 * When things happen: a lane for each treatment with its sessions and healing, and under them the
 * way to the full result.
 */
export function timelineDrawing(plot: TimelinePlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks} = plot;
  const end = endOf(
    weeks,
    lanes.flatMap((lane) => [
      (lane.sessions.at(-1) ?? 0) + lane.healing,
      lane.firstChange ?? 0,
      lane.fullResult?.high ?? 0,
    ]),
  );
  return chartConfiguration(
    {
      datasets: lanes.flatMap((lane, index) => [
        ...sessionsAndHealing(lane, index, end, theme),
        ...result(lane, index, theme),
      ]),
      scales: {
        x: inReadingDirection(tickAxis(weeks, end, theme), theme),
        y: laneAxis(lanes.length),
      },
      room: (chart) => ({...outerRoom(weeks, end, chart.width, measureIn(chart, theme)), top: 0}),
      texts: (chart) => timelineLabels(chart, plot, theme),
    },
    theme,
  );
}

function sessionsAndHealing(
  {slot, sessions, healing}: TimelineLane,
  index: number,
  end: number,
  theme: ChartTheme,
): readonly LineDataset[] {
  const y = index + HEIGHTS.sessions;
  const healings = sessions.map((week) => ({from: week, to: week + healing}));
  const apart = (sessions[1] ?? end) / end;
  const radius = (width: number): number => radiusFor(5, apart, width);
  return [
    marks(sessions, y, {slot, radius, rim: false}, theme),
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
    ...rangeWithMark(fullResult, y, slot, theme),
    paleBars(way, y, {slot, thickness: 18, share: 32}, theme),
  ];
}

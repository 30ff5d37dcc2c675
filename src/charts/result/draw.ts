import {
  endOf,
  inReadingDirection,
  outerRoom,
  TICK_PADDING,
  tickAxis,
  type AxisEnds,
} from '../axes.js';
import {lineHeight, measureIn, type CanvasText} from '../canvas-text.js';
import {chartConfiguration, type ChartParts} from '../chart-configuration.js';
import type {LineChart, LineConfiguration, LineDataset} from '../chartjs.js';
import {endBarShapes, endBarsRoom, endBarTexts, endLabelsRoom} from '../end-bars.js';
import {marks} from '../lane-datasets.js';
import {readingOf} from '../reading-direction.js';
import {markOf} from '../slot-marks.js';
import {shorten} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import {sessionRowsHeight, sessionShapes, sessionTexts} from './sessions-below.js';
import {peopleHeight, peopleShapes, peopleTexts} from './people-strips.js';
import {hasLines, type ResultLane, type ResultPlot} from './view.js';

/** Time after the full result, over the time until then: the result stays. */
const TAIL = 0.1;
/** What the rows of sessions add to the upright axis before its height is known. */
const SESSION_SHARE = 0.4;

/**
 * How much better it gets: a line for each treatment from the first change to the full result with
 * its sessions in a row below; and under all of it a hundred people.
 */
export function resultDrawing(plot: ResultPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks} = plot;
  const last = lanes.flatMap(({sessions, bends}) => [
    sessions.at(-1) ?? 0,
    (bends.at(-1)?.week ?? 0) * (1 + TAIL),
  ]);
  const ends = {from: 0, to: endOf(weeks, last)};
  return chartConfiguration(
    {
      datasets: hasLines(plot) ? lanes.flatMap((lane) => line(lane, ends.to, theme)) : [],
      scales: scales(plot, ends, theme),
      room: room(plot, ends, theme),
      shapes: (chart) => [
        ...(hasLines(plot)
          ? [...endBarShapes(chart, plot.ends, theme), ...sessionShapes(chart, plot, theme)]
          : []),
        ...peopleShapes(chart, plot, theme),
      ],
      texts: (chart) => [
        ...(hasLines(plot) ? lineTexts(chart, plot, theme) : []),
        ...peopleTexts(chart, plot, theme),
      ],
    },
    theme,
  );
}

function scales(plot: ResultPlot, ends: AxisEnds, theme: ChartTheme): ChartParts['scales'] {
  const {weeks, shares} = plot;
  const display = hasLines(plot);
  return {
    x: {
      ...inReadingDirection({...tickAxis(weeks, ends, theme), grid: {display: false}}, theme),
      display,
    },
    y: {
      ...tickAxis(shares, {from: -SESSION_SHARE, to: 1}, theme),
      position: theme.rtl ? 'right' : 'left',
      display,
      // Sessions have rows of px under the lines, however high the chart is.
      bounds: 'data',
      afterDataLimits: (axis) => {
        axis.min = -sessionShare(plot, axis.chart as LineChart, theme);
      },
    },
  };
}

function room(plot: ResultPlot, ends: AxisEnds, theme: ChartTheme): ChartParts['room'] {
  return (chart) => {
    if (!hasLines(plot)) return {before: 0, after: 0, top: 0};
    const measure = measureIn(chart, theme);
    const beside = Math.max(...plot.shares.map(({label}) => measure(label))) + TICK_PADDING;
    const {after} = outerRoom(plot.weeks, ends, chart.width - beside, measure);
    return {
      before: 0,
      after: Math.max(after, endBarsRoom(chart, plot.ends, theme)),
      ...roomAbove(chart, plot, theme),
    };
  };
}

function line({slot, bends}: ResultLane, end: number, theme: ChartTheme): readonly LineDataset[] {
  const full = bends.at(-1);
  if (full === undefined) return [];
  const points = bends.map(({week, share}) => ({x: week, y: share}));
  return [
    {...marks([full.week], full.share, {slot, radius: () => 5, rim: true}, theme)},
    {
      data: [...points, {x: end, y: full.share}],
      borderColor: theme.series[slot],
      borderWidth: 3,
      borderDash: [...markOf(slot).dash],
      pointRadius: 0,
      clip: false,
    },
  ];
}

/** What the lines are, above them; the labels of their ends; whose the sessions are. */
function lineTexts(chart: LineChart, plot: ResultPlot, theme: ChartTheme): readonly CanvasText[] {
  const {edge} = readingOf(chart, theme);
  return [
    {
      lines: [shorten(plot.words.improvement, chart.width, measureIn(chart, theme))],
      x: edge,
      y: lineHeight(theme) / 2,
      anchor: 'start',
      colour: theme.quiet,
    },
    ...endBarTexts(chart, plot.ends, theme, lineHeight(theme)),
    ...sessionTexts(chart, plot, theme),
  ];
}

/** Of all shares of the upright axis, how many more the rows of sessions take under it. */
function sessionShare(plot: ResultPlot, chart: LineChart, theme: ChartTheme): number {
  const {top, bottom} = roomAbove(chart, plot, theme);
  const rows = sessionRowsHeight(plot, theme);
  const lines = chart.height - top - bottom - 2 * lineHeight(theme) - rows;
  return Math.min(2, rows / Math.max(rows, lines));
}

/** Room for what stands above the lines and under their axis, px. */
const roomAbove = (
  chart: LineChart,
  plot: ResultPlot,
  theme: ChartTheme,
): Readonly<{top: number; bottom: number}> => ({
  top: 1.75 * lineHeight(theme) + endLabelsRoom(chart, plot.ends, theme),
  bottom: peopleHeight(chart, plot, theme),
});

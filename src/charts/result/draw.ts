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
import {endBarShapes, endBarsRoom, endBarTexts} from '../end-bars.js';
import {marks} from '../lane-datasets.js';
import {boxOf, placeTexts} from '../place-texts.js';
import {readingOf} from '../reading-direction.js';
import {markOf, radiusFor} from '../slot-marks.js';
import {shorten} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import {peopleHeight, peopleShapes, peopleTexts} from './people-strips.js';
import type {ResultLane, ResultPlot} from './view.js';

/** Time after the full result, over the time until then: the result stays. */
const TAIL = 0.1;
/** Height of a row of sessions under the lines, in shares. */
const ROW = 0.13;

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
      datasets: hasLines(plot)
        ? lanes.flatMap((lane, index) => [
            ...line(lane, ends.to, theme),
            sessionRow(lane, index, ends, theme),
          ])
        : [],
      scales: scales(plot, ends, theme),
      room: room(plot, ends, theme),
      shapes: (chart) => [
        ...(hasLines(plot) ? endBarShapes(chart, plot.ends, theme) : []),
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

/** Without a measured improvement there are people alone. */
const hasLines = ({ends}: ResultPlot): boolean => ends.length > 0;

function scales(plot: ResultPlot, ends: AxisEnds, theme: ChartTheme): ChartParts['scales'] {
  const {weeks, shares, lanes} = plot;
  const display = hasLines(plot);
  return {
    x: {
      ...inReadingDirection({...tickAxis(weeks, ends, theme), grid: {display: false}}, theme),
      display,
    },
    y: {
      ...tickAxis(shares, {from: -ROW * (lanes.length + 0.4), to: 1}, theme),
      position: theme.rtl ? 'right' : 'left',
      display,
    },
  };
}

function room(plot: ResultPlot, ends: AxisEnds, theme: ChartTheme): ChartParts['room'] {
  return (chart) => {
    const bottom = peopleHeight(chart, plot, theme);
    if (!hasLines(plot)) return {before: 0, after: 0, top: 0, bottom};
    const measure = measureIn(chart, theme);
    const beside = Math.max(...plot.shares.map(({label}) => measure(label))) + TICK_PADDING;
    const {after} = outerRoom(plot.weeks, ends, chart.width - beside, measure);
    return {
      before: 0,
      after: Math.max(after, endBarsRoom(chart, plot.ends, theme)),
      top: 1.5 * lineHeight(theme),
      bottom,
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

function sessionRow(
  {slot, sessions}: ResultLane,
  index: number,
  {from, to}: AxisEnds,
  theme: ChartTheme,
): LineDataset {
  const apart = (sessions[1] ?? to) / (to - from);
  const radius = (width: number): number => radiusFor(4, apart, width);
  return marks(sessions, -ROW * (index + 0.7), {slot, radius, rim: true}, theme);
}

/** What the lines are, above them; and the labels of their ends. */
function lineTexts(chart: LineChart, plot: ResultPlot, theme: ChartTheme): readonly CanvasText[] {
  const {edge} = readingOf(chart, theme);
  const atEnds = endBarTexts(chart, plot.ends, theme);
  const heading: CanvasText = {
    lines: [shorten(plot.words.improvement, chart.width, measureIn(chart, theme))],
    x: edge,
    y: lineHeight(theme) / 2,
    anchor: 'start',
    colour: theme.quiet,
  };
  const taken = atEnds.map((text) => boxOf(text, chart, theme));
  return [...atEnds, ...placeTexts([[heading]], taken, chart, theme)];
}

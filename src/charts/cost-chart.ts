import type {CostPlot} from '../view-model/plots.js';
import {alongReading, endOf, outerRoom, wordedAxis} from './axes.js';
import type {LineChart, LineConfiguration, LineDataset} from './chartjs.js';
import {spread, stackAbove} from './end-labels.js';
import {plainChart} from './plain-chart.js';
import {faint, markOf} from './slot-marks.js';
import {wrap} from './text-wrap.js';
import {NARROW, type ChartTheme} from './theme.js';
import {lineHeight, markRoom, measureIn, type Writing} from './writing.js';

type CostLane = CostPlot['lanes'][number];

/** Between the end of a line and its label, px. */
const GAP = 10;
/** Between a line and the label above it, px: room for a session's shape. */
const ABOVE = 7;
/** Share of the width that labels beside the lines may take. */
const LABEL_SHARE = 0.34;
/** Room after the last session, as a share of the time shown: without it the last step would be a mere upright. */
const TAIL = 0.15;

/** What has been paid by when: a stepped line in a band for each option, labelled at its end. */
export function costChart(plot: CostPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks, money} = plot;
  const paid = lanes.flatMap(({steps}) => steps);
  const lastSession = Math.max(0, ...paid.map(({week}) => week));
  const end = endOf(weeks, [lastSession * (1 + TAIL)]);
  const time = wordedAxis(weeks, end, theme);
  return plainChart(
    {
      datasets: [...lanes.map((lane) => line(lane, end, theme)), ...lanes.flatMap((lane) => band(lane, end, theme))],
      scales: {
        x: alongReading({...time, grid: {display: false}}, theme),
        y: {...wordedAxis(money, endOf(money, paid.map(({paid: {high}}) => high)), theme), position: theme.rtl ? 'right' : 'left'},
      },
      room: (chart) => {
        const {after} = outerRoom(weeks, end, chart.width, measureIn(chart, theme));
        const beside = chart.width < NARROW ? after : labelRoom(chart, plot, theme) + GAP;
        return {before: 0, after: beside, top: lineHeight(theme) / 2};
      },
      writings: (chart) => labels(chart, plot, theme),
    },
    theme,
  );
}

function line({slot, steps}: CostLane, end: number, theme: ChartTheme): LineDataset {
  const {shape, dash, scale} = markOf(slot);
  return {
    data: held(steps.map(({week, paid}) => ({x: week, y: paid.likely})), end),
    stepped: true,
    borderColor: theme.series[slot],
    borderWidth: 3,
    borderDash: [...dash],
    pointStyle: shape,
    // The last place is no session: there the line merely ends.
    pointRadius: ({dataIndex}) => (dataIndex < steps.length ? 4.5 * scale : 0),
    pointBackgroundColor: theme.series[slot],
    pointBorderColor: theme.paper,
    pointBorderWidth: 1.5,
    clip: false,
  };
}

function band({slot, steps}: CostLane, end: number, theme: ChartTheme): readonly LineDataset[] {
  const edge = (bound: 'low' | 'high'): LineDataset => ({
    data: held(steps.map(({week, paid}) => ({x: week, y: paid[bound]})), end),
    stepped: true,
    borderWidth: 0,
    pointRadius: 0,
    clip: false,
  });
  return [edge('low'), {...edge('high'), fill: '-1', backgroundColor: faint(theme.series[slot], 15)}];
}

/** What was paid last stays paid until the end. */
function held(points: readonly {x: number; y: number}[], end: number): {x: number; y: number}[] {
  const last = points.at(-1);
  return last ? [...points, {x: end, y: last.y}] : [];
}

function labelRoom(chart: LineChart, {lanes}: CostPlot, theme: ChartTheme): number {
  const measure = measureIn(chart, theme, true);
  const widest = Math.max(0, ...lanes.map(({label}) => measure(label))) + markRoom(theme) + 2;
  return Math.min(widest, chart.width * LABEL_SHARE);
}

function labels(chart: LineChart, plot: CostPlot, theme: ChartTheme): readonly Writing[] {
  const {top, bottom, left, right, width} = chart.chartArea;
  const isNarrow = chart.width < NARROW;
  const room = (isNarrow ? width : labelRoom(chart, plot, theme)) - markRoom(theme);
  const measure = measureIn(chart, theme, true);
  const wrapped = plot.lanes.map(({label}) => wrap(label, Math.ceil(room), 2, measure));
  const ends = plot.lanes.map(({steps}, i) => ({
    end: chart.scales['y']!.getPixelForValue(steps.at(-1)?.paid.likely ?? 0),
    height: wrapped[i]!.length * lineHeight(theme),
  }));
  const highest = top - lineHeight(theme) / 2;
  const places = isNarrow
    ? stackAbove(ends, ABOVE, highest, bottom)
    : spread(ends.map(({end, height}) => ({at: end, height})), highest, bottom);
  const edge = theme.rtl ? left : right;
  const x = isNarrow ? edge : edge + (theme.rtl ? -GAP : GAP);
  return plot.lanes.map(({slot, steps}, i) => ({
    lines: wrapped[i]!,
    x,
    y: places[i]!,
    anchor: isNarrow ? 'end' : 'start',
    colour: steps.length > 0 ? theme.series[slot] : theme.quiet,
    strong: true,
    mark: slot,
    halo: isNarrow,
  }));
}

import type {CostPlot} from '../chart-view.js';
import type {LineChart} from '../chartjs.js';
import {spread, stackAbove} from '../end-labels.js';
import {wrap} from '../text-wrap.js';
import {NARROW, type ChartTheme} from '../theme.js';
import {lineHeight, markRoom, measureIn, type Writing} from '../canvas-text.js';

/** Between the end of a line and its label, px. */
const GAP = 10;
/** Between a line and the label above it, px: room for a session's shape. */
const ABOVE = 7;
/** Share of the width that labels beside the lines may take. */
const LABEL_SHARE = 0.34;

/** Room after the axis for labels that stand there, px; none in a narrow chart. */
export function roomBeside(chart: LineChart, plot: CostPlot, theme: ChartTheme): number {
  return chart.width < NARROW ? 0 : labelRoom(chart, plot, theme) + GAP;
}

function labelRoom(chart: LineChart, {lanes}: CostPlot, theme: ChartTheme): number {
  const measure = measureIn(chart, theme, true);
  const widest = Math.max(0, ...lanes.map(({label}) => measure(label))) + markRoom(theme) + 2;
  return Math.min(widest, chart.width * LABEL_SHARE);
}

/** Name and sum of each option: at the end of its line, or in a narrow chart above the line near its end. */
export function costLabels(
  chart: LineChart,
  plot: CostPlot,
  theme: ChartTheme,
): readonly Writing[] {
  const {top, bottom, left, right, width} = chart.chartArea;
  const isNarrow = chart.width < NARROW;
  const room = (isNarrow ? width : labelRoom(chart, plot, theme)) - markRoom(theme);
  const measure = measureIn(chart, theme, true);
  const wrapped = plot.lanes.map(({label}) =>
    wrap(label, Math.ceil(room), isNarrow ? 3 : 2, measure),
  );
  const ends = plot.lanes.map(({steps}, i) => ({
    end: chart.scales['y']!.getPixelForValue(steps.at(-1)?.paid.likely ?? 0),
    height: wrapped[i]!.length * lineHeight(theme),
  }));
  const highest = top - lineHeight(theme) / 2;
  const places = isNarrow
    ? stackAbove(ends, ABOVE, highest, bottom)
    : spread(
        ends.map(({end, height}) => ({at: end, height})),
        highest,
        bottom,
      );
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

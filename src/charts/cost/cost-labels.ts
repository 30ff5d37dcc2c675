import {lineHeight, markRoom, measureIn, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {wrap} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import {spreadLabels, stackAboveLines} from './label-places.js';
import type {CostPlot} from './view.js';

/** Below this width, px, labels stand above their lines and not beside them. */
const NARROW = 520;
/** Between the end of a line and its label, px. */
const GAP = 10;
/** Between a line and the label above it, px: room for a session's shape. */
const GAP_ABOVE = 7;
/** Share of the width that labels beside the lines may take. */
const LABEL_SHARE = 0.34;

/** Room after the axis for labels that stand there, px; none in a narrow chart. */
export function roomBeside(chart: LineChart, plot: CostPlot, theme: ChartTheme): number {
  return chart.width < NARROW ? 0 : labelRoom(chart, plot, theme) + GAP;
}

/**
 * Name and sum of each treatment: at the end of its line, or in a narrow chart above the line near
 * its end.
 */
export function costLabels(
  chart: LineChart,
  plot: CostPlot,
  theme: ChartTheme,
): readonly CanvasText[] {
  const {left, right, width} = chart.chartArea;
  const isNarrow = chart.width < NARROW;
  const room = (isNarrow ? width : labelRoom(chart, plot, theme)) - markRoom(theme);
  const measure = measureIn(chart, theme, true);
  const wrapped = plot.lanes.map(({label}) =>
    wrap(label, Math.ceil(room), isNarrow ? 3 : 2, measure),
  );
  const middles = labelMiddles(
    chart,
    plot,
    wrapped.map((lines) => lines.length * lineHeight(theme)),
    theme,
  );
  const edge = theme.rtl ? left : right;
  const x = isNarrow ? edge : edge + (theme.rtl ? -GAP : GAP);
  return plot.lanes.map(({slot, steps}, index) => ({
    lines: wrapped[index]!,
    x,
    y: middles[index]!,
    anchor: isNarrow ? 'end' : 'start',
    colour: steps.length > 0 ? theme.series[slot] : theme.quiet,
    strong: true,
    mark: slot,
    halo: isNarrow,
  }));
}

/** Width of the labels beside the lines, px. */
function labelRoom(chart: LineChart, {lanes}: CostPlot, theme: ChartTheme): number {
  const measure = measureIn(chart, theme, true);
  const widest = Math.max(0, ...lanes.map(({label}) => measure(label))) + markRoom(theme) + 2;
  return Math.min(widest, chart.width * LABEL_SHARE);
}

/** Middle of each label, px from the top, for labels of these heights. */
function labelMiddles(
  chart: LineChart,
  {lanes}: CostPlot,
  heights: readonly number[],
  theme: ChartTheme,
): readonly number[] {
  const {top, bottom} = chart.chartArea;
  const ends = lanes.map(({steps}, index) => ({
    end: chart.scales['y']!.getPixelForValue(steps.at(-1)?.paid.likely ?? 0),
    height: heights[index]!,
  }));
  const highest = top - lineHeight(theme) / 2;
  if (chart.width < NARROW) return stackAboveLines(ends, GAP_ABOVE, highest, bottom);
  const wanted = ends.map(({end, height}) => ({middle: end, height}));
  return spreadLabels(wanted, highest, bottom);
}

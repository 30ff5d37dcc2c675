import type {Slot} from '../answer/slot.js';
import type {Range} from '../engine/range.js';
import {slotMark, type CanvasLine, type CanvasShape} from './canvas-shapes.js';
import {lineHeight, markRoom, measureIn, type CanvasText} from './canvas-text.js';
import type {LineChart} from './chartjs.js';
import {spreadLabels} from './label-places.js';
import {readingOf} from './reading-direction.js';
import {wrap} from './text-wrap.js';
import type {ChartTheme} from './theme.js';

/**
 * The range of a line's last value, as an upright bar after the axis: bands in the chart would
 * cover each other.
 */
export interface EndBar {
  /** Whose it is: several where they have the same. */
  readonly slots: readonly Slot[];
  /** On the upright axis; null where nothing is known. */
  readonly range: Range | null;
  readonly name: string;
  readonly figure: string;
  /** Empty where there is none. */
  readonly between: string;
}

/** Below this width, px, labels stand above the chart and not beside their bars. */
const NARROW = 520;
/** Between axis and bars, and between bars and their labels, px. */
const GAP = 10;
/** From bar to bar, px. */
const BAR_STEP = 16;
/** Half of the stop at either end, px. */
const STOP = 4;
const MARK_RADIUS = 5;
/** Share of the width that labels beside the bars may take. */
const LABEL_SHARE = 0.36;

/** Room after the axis for bars and labels, px. */
export function endBarsRoom(chart: LineChart, bars: readonly EndBar[], theme: ChartTheme): number {
  if (bars.length === 0) return 0;
  return barsRoom(bars) + (isNarrow(chart) ? 0 : GAP + labelRoom(chart, bars, theme));
}

/** Room above the chart for labels that stand there, px; none in a wide chart. */
export function endLabelsRoom(
  chart: LineChart,
  bars: readonly EndBar[],
  theme: ChartTheme,
): number {
  if (!isNarrow(chart)) return 0;
  return bars.flatMap((bar) => linesOf(chart, bar, bars, theme)).length * lineHeight(theme);
}

/** The bars: stops at low and high, the slot's shape at the likely value. */
export function endBarShapes(
  chart: LineChart,
  bars: readonly EndBar[],
  theme: ChartTheme,
): readonly CanvasShape[] {
  const {end, forward, yOf} = readingOf(chart, theme);
  return knownOf(bars).flatMap(({slots, range}, index): readonly CanvasShape[] => {
    const x = end + forward * (GAP + index * BAR_STEP);
    const colour = slots.length > 1 ? theme.quiet : theme.series[slots[0]!];
    const [low, likely, high] = [yOf(range.low), yOf(range.likely), yOf(range.high)];
    const line = (fromX: number, from: number, toX: number, to: number): CanvasLine => ({
      kind: 'line',
      from: {x: fromX, y: from},
      to: {x: toX, y: to},
      colour,
      width: 2,
    });
    const marks = slots.map((slot, at) => {
      // At one height: one above the other would look like two figures.
      const place = {x: x + (at - (slots.length - 1) / 2) * 2 * MARK_RADIUS, y: likely};
      return slotMark(slot, place, MARK_RADIUS, theme);
    });
    return [
      line(x, low, x, high),
      line(x - STOP, low, x + STOP, low),
      line(x - STOP, high, x + STOP, high),
      ...marks,
    ];
  });
}

/**
 * Name, figure and range: beside the bars, or in a narrow chart one below the other from `top` on,
 * px.
 */
export function endBarTexts(
  chart: LineChart,
  bars: readonly EndBar[],
  theme: ChartTheme,
  top = 0,
): readonly CanvasText[] {
  const {end, edge, forward} = readingOf(chart, theme);
  const lines = bars.map((bar) => linesOf(chart, bar, bars, theme));
  const heights = lines.map(({length}) => length * lineHeight(theme));
  const middles = isNarrow(chart) ? stacked(heights, top) : besideBars(chart, bars, heights, theme);
  return bars.map(({slots, range}, index) => ({
    lines: lines[index]!,
    x: isNarrow(chart) ? edge : end + forward * (barsRoom(bars) + GAP),
    y: middles[index]!,
    anchor: 'start',
    colour: range === null ? theme.quiet : theme.ink,
    strong: true,
    marks: slots,
  }));
}

const isNarrow = ({width}: LineChart): boolean => width < NARROW;

const knownOf = (bars: readonly EndBar[]) =>
  bars.filter((bar): bar is EndBar & {range: Range} => bar.range !== null);

const barsRoom = (bars: readonly EndBar[]): number => {
  const {length} = knownOf(bars);
  return length === 0 ? 0 : GAP + (length - 1) * BAR_STEP + STOP + 2;
};

const piecesOf = ({name, figure, between}: EndBar): readonly string[] =>
  [name, figure, between].filter((piece) => piece !== '');

/** Width of the labels beside the bars, px. */
function labelRoom(chart: LineChart, bars: readonly EndBar[], theme: ChartTheme): number {
  const measure = measureIn(chart, theme, true);
  const widths = bars.map(
    (bar) => Math.max(...piecesOf(bar).map(measure)) + markRoom(theme, bar.slots.length) + 2,
  );
  return Math.min(Math.max(0, ...widths), chart.width * LABEL_SHARE);
}

function linesOf(
  chart: LineChart,
  bar: EndBar,
  bars: readonly EndBar[],
  theme: ChartTheme,
): readonly string[] {
  const measure = measureIn(chart, theme, true);
  const narrow = isNarrow(chart);
  const room =
    (narrow ? chart.width : labelRoom(chart, bars, theme)) - markRoom(theme, bar.slots.length);
  const {name, figure, between} = bar;
  const texts = narrow
    ? [`${name}: ${figure}${between === '' ? '' : ` (${between})`}`]
    : piecesOf(bar);
  return texts.flatMap((text) => wrap(text, Math.ceil(room), 2, measure));
}

/** Middles of labels of these heights, one below the other. */
function stacked(heights: readonly number[], top: number): readonly number[] {
  let above = top;
  return heights.map((height) => {
    above += height;
    return above - height / 2;
  });
}

/** Middles of labels of these heights, each as near to the mark of its bar as the others allow. */
function besideBars(
  chart: LineChart,
  bars: readonly EndBar[],
  heights: readonly number[],
  theme: ChartTheme,
): readonly number[] {
  const {top, bottom} = chart.chartArea;
  const {yOf} = readingOf(chart, theme);
  const wanted = bars.map(({range}, index) => ({
    middle: yOf(range?.likely ?? 0),
    height: heights[index]!,
  }));
  return spreadLabels(wanted, top - lineHeight(theme) / 2, bottom);
}

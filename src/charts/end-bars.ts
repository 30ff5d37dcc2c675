import type {Slot} from '../answer/slot.js';
import type {Range} from '../engine/range.js';
import {slotMark, type CanvasLine, type CanvasShape} from './canvas-shapes.js';
import {lineHeight, markRoom, measureIn, type CanvasText} from './canvas-text.js';
import type {LineChart} from './chartjs.js';
import {spreadLabels, stackAboveLines} from './label-places.js';
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

/** Below this width, px, labels stand above their lines and not beside their bars. */
const NARROW = 520;
/** Between axis and bars, and between bars and their labels, px. */
const GAP = 10;
/** From bar to bar, px. */
const BAR_STEP = 16;
/** Half of the stop at either end, px. */
const STOP = 4;
const MARK_RADIUS = 5;
/** Between a line and the label above it, px: room for a shape. */
const GAP_ABOVE = 8;
/** Share of the width that labels beside the bars may take. */
const LABEL_SHARE = 0.36;

/** Room after the axis for bars and labels, px. */
export function endBarsRoom(chart: LineChart, bars: readonly EndBar[], theme: ChartTheme): number {
  if (bars.length === 0) return 0;
  return barsRoom(bars) + (isNarrow(chart) ? 0 : GAP + labelRoom(chart, bars, theme));
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
      const place = {x, y: likely + (at - (slots.length - 1) / 2) * 2 * MARK_RADIUS};
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

/** Name, figure and range: beside the bars, or in a narrow chart above the ends of the lines. */
export function endBarTexts(
  chart: LineChart,
  bars: readonly EndBar[],
  theme: ChartTheme,
): readonly CanvasText[] {
  const {end, forward} = readingOf(chart, theme);
  const narrow = isNarrow(chart);
  const x = narrow ? end : end + forward * (barsRoom(bars) + GAP);
  const lines = bars.map((bar) => linesOf(chart, bar, bars, theme));
  const middles = labelMiddles(
    chart,
    bars,
    lines.map(({length}) => length * lineHeight(theme)),
    theme,
  );
  return bars.map(({slots, range}, index) => ({
    lines: lines[index]!,
    x,
    y: middles[index]!,
    anchor: narrow ? 'end' : 'start',
    colour: range === null ? theme.quiet : theme.ink,
    strong: true,
    marks: slots,
    halo: narrow,
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
    (narrow ? chart.chartArea.width : labelRoom(chart, bars, theme)) -
    markRoom(theme, bar.slots.length);
  const {name, figure, between} = bar;
  const texts = narrow
    ? [`${name} ${figure}${between === '' ? '' : ` (${between})`}`]
    : piecesOf(bar);
  return texts.flatMap((text) => wrap(text, Math.ceil(room), 2, measure));
}

/** Middle of each label, px from the top, for labels of these heights. */
function labelMiddles(
  chart: LineChart,
  bars: readonly EndBar[],
  heights: readonly number[],
  theme: ChartTheme,
): readonly number[] {
  const {top, bottom} = chart.chartArea;
  const {yOf} = readingOf(chart, theme);
  const ends = bars.map(({range}, index) => ({
    end: yOf(range?.likely ?? 0),
    height: heights[index]!,
  }));
  const highest = top - lineHeight(theme) / 2;
  if (isNarrow(chart)) return stackAboveLines(ends, GAP_ABOVE, highest, bottom);
  const wanted = ends.map(({end, height}) => ({middle: end, height}));
  return spreadLabels(wanted, highest, bottom);
}

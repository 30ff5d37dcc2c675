import type {CanvasMark} from '../canvas-shapes.js';
import {lineHeight, markRoom, measureIn, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {readingOf} from '../reading-direction.js';
import {wrap} from '../text-wrap.js';
import {faint, type ChartTheme} from '../theme.js';
import {hasLines, type ResultPlot, type SharedFigure} from './view.js';

const PEOPLE = 100;
/** From this width on, px, a hundred people stand in two rows, else in four. */
const WIDE = 480;
const LARGEST_CELL = 10;
/** Between one strip and the next heading, px. */
const BETWEEN = 6;

type Placing = Pick<LineChart, 'width' | 'height' | 'ctx'>;

/** Height of all strips with their headings, px. */
export function peopleHeight(chart: Placing, plot: ResultPlot, theme: ChartTheme): number {
  if (plot.people.length === 0) return 0;
  const heights = plot.people.map((each) => stripHeight(chart, each, theme));
  return heights.reduce(
    (sum, height) => sum + height,
    titleOf(chart, plot, theme).length * lineHeight(theme),
  );
}

/** The headings: what is counted, then for each strip whose it is and how many. */
export function peopleTexts(
  chart: LineChart,
  plot: ResultPlot,
  theme: ChartTheme,
): readonly CanvasText[] {
  const {edge} = readingOf(chart, theme);
  const title = titleOf(chart, plot, theme);
  const line = {x: edge, anchor: 'start'} as const;
  const top = bottomOf(chart, plot, theme) - peopleHeight(chart, plot, theme);
  if (plot.people.length === 0) return [];
  return [
    {
      ...line,
      lines: title,
      y: top + (title.length * lineHeight(theme)) / 2,
      colour: theme.quiet,
    },
    ...plot.people.map((each, index): CanvasText => {
      const lines = headingOf(chart, each, theme);
      return {
        ...line,
        lines,
        y: topOf(chart, plot, index, theme) + (lines.length * lineHeight(theme)) / 2,
        colour: each.range ? theme.ink : theme.quiet,
        strong: true,
        marks: each.slots,
      };
    }),
  ];
}

/** A hundred people for each figure that is known. */
export function peopleShapes(
  chart: LineChart,
  plot: ResultPlot,
  theme: ChartTheme,
): readonly CanvasMark[] {
  return plot.people.flatMap((each, index) =>
    each.range === null
      ? []
      : peopleOf(
          chart,
          each,
          topOf(chart, plot, index, theme) + headingHeight(chart, each, theme),
          theme,
        ),
  );
}

/**
 * As many as at least see it are solid, those up to the likely number pale, those up to the high
 * number rings, and the rest dots.
 */
function peopleOf(
  chart: LineChart,
  {slots, range}: SharedFigure,
  top: number,
  theme: ChartTheme,
): readonly CanvasMark[] {
  const {edge, forward} = readingOf(chart, theme);
  const cell = cellOf(chart);
  const rows = rowsOf(chart);
  const slot = slots.length === 1 ? slots[0] : undefined;
  const colour = slot === undefined ? theme.ink : theme.series[slot];
  const {low = 0, likely = 0, high = 0} = range ?? {};
  const looks = [
    {upTo: low, fill: colour, rim: colour, rimWidth: 1},
    {upTo: likely, fill: faint(colour, 45), rim: colour, rimWidth: 1},
    {upTo: high, fill: theme.paper, rim: colour, rimWidth: 1},
    {upTo: PEOPLE, fill: faint(theme.quiet, 35), rim: theme.paper, rimWidth: 0},
  ];
  return [...Array(PEOPLE).keys()].map((person): CanvasMark => {
    const {upTo: _upTo, ...look} = looks.find(({upTo}) => person < upTo)!;
    // Column by column, so that a strip reads as a bar.
    const [column, row] = [Math.floor(person / rows), person % rows];
    const at = {x: edge + forward * (column + 0.5) * cell, y: top + (row + 0.5) * cell};
    return {kind: 'mark', at, slot, radius: cell * 0.33, ...look};
  });
}

const titleOf = (chart: Placing, {words}: ResultPlot, theme: ChartTheme): readonly string[] =>
  wrap(words.people, chart.width, 2, measureIn(chart, theme));

/** Whose it is and how many; without the range, and in two lines, where there is no room for it. */
function headingOf(
  chart: Placing,
  {name, figure, between, slots}: SharedFigure,
  theme: ChartTheme,
): readonly string[] {
  const measure = measureIn(chart, theme, true);
  const short = `${name}: ${figure}`;
  const long = between === '' ? short : `${short} (${between})`;
  const room = chart.width - markRoom(theme, slots.length);
  return measure(long) <= room ? [long] : wrap(short, room, 2, measure);
}

const headingHeight = (chart: Placing, each: SharedFigure, theme: ChartTheme): number =>
  headingOf(chart, each, theme).length * lineHeight(theme);

/** Where the heading of a strip begins, px from the top. */
function topOf(chart: Placing, plot: ResultPlot, index: number, theme: ChartTheme): number {
  const below = plot.people
    .slice(index)
    .reduce((sum, each) => sum + stripHeight(chart, each, theme), 0);
  return bottomOf(chart, plot, theme) - below;
}

/** Where the last strip ends, px from the top: at the foot of the chart, or alone at its head. */
const bottomOf = (chart: Placing, plot: ResultPlot, theme: ChartTheme): number =>
  hasLines(plot) ? chart.height : peopleHeight(chart, plot, theme);

const stripHeight = (chart: Placing, each: SharedFigure, theme: ChartTheme): number =>
  headingHeight(chart, each, theme) +
  (each.range === null ? 0 : rowsOf(chart) * cellOf(chart)) +
  BETWEEN;

const rowsOf = ({width}: Placing): number => (width < WIDE ? 4 : 2);

const cellOf = (chart: Placing): number =>
  Math.min(LARGEST_CELL, (chart.width * rowsOf(chart)) / PEOPLE);

import type {ResultPlot, Slot} from '../view-model/plots.js';
import type {Axis, LineChart, LineConfiguration, LineDataset} from './chartjs.js';
import {figureOf} from './headline.js';
import {placeBlocks, SIDE, type Block} from './people-blocks.js';
import {plainChart} from './plain-chart.js';
import {faint, markOf} from './slot-marks.js';
import {wrap} from './text-wrap.js';
import type {ChartTheme} from './theme.js';
import {lineHeight, markRoom, measureIn, type Writing} from './writing.js';

type ResultLane = ResultPlot['lanes'][number];

const PEOPLE = SIDE * SIDE;

/** Of 100 people, how many see a clear change: 100 shapes for each option. */
export function resultChart(plot: ResultPlot, theme: ChartTheme): LineConfiguration {
  const blocks = (chart: LineChart): readonly Block[] => 
    placeBlocks(plot.lanes.length, chart, (room) => headingHeight(chart, plot, room, theme));
  return plainChart(
    {
      datasets: plot.lanes.flatMap((lane, index) => people(lane, index, theme, blocks)),
      // Each option counts people on axes of its own, and the limits of these put it in its place.
      scales: Object.fromEntries(
        plot.lanes.flatMap((_, index) => [
          [`x${index}`, blockAxis('x', theme.rtl, (chart) => limits(blocks(chart)[index]!, 'start', chart.width))],
          [`y${index}`, blockAxis('y', true, (chart) => limits(blocks(chart)[index]!, 'top', chart.height))],
        ]),
      ),
      writings: (chart) => blocks(chart).flatMap((block, index) => heading(chart, plot.lanes[index]!, block, theme)),
    },
    theme,
  );
}

/** Surely, likely, perhaps and not: the first two are filled, the middle two, where the range lies, have a ring. */
function people(
  {slot, people: span}: ResultLane,
  index: number,
  theme: ChartTheme,
  blocks: (chart: LineChart) => readonly Block[],
): readonly LineDataset[] {
  const {low, likely, high} = span ?? {low: 0, likely: 0, high: 0};
  const colour = theme.series[slot];
  const group = (from: number, to: number, fill: string, ring: string): LineDataset => ({
    data: Array.from({length: to - from}, (_, i) => ({x: ((from + i) % SIDE) + 0.5, y: Math.floor((from + i) / SIDE) + 0.5})),
    xAxisID: `x${index}`,
    yAxisID: `y${index}`,
    showLine: false,
    ...shapeOf(slot, ({chart}) => blocks(chart as LineChart)[index]!.cell),
    pointBackgroundColor: fill,
    pointBorderColor: ring,
    // A ring on a small shape would fill it.
    pointBorderWidth: ({chart}) => Math.min(1.5, blocks(chart as LineChart)[index]!.cell * 0.1),
    clip: false,
  });
  return [
    group(0, low, colour, colour),
    group(low, likely, faint(colour, 55), colour),
    group(likely, high, 'transparent', colour),
    group(high, PEOPLE, faint(theme.quiet, 40), 'transparent'),
  ];
}

function shapeOf(slot: Slot, cell: (context: {chart: unknown}) => number): Pick<LineDataset, 'pointStyle' | 'pointRadius'> {
  const {shape, scale} = markOf(slot);
  return {pointStyle: shape, pointRadius: (context) => cell(context) * 0.33 * scale};
}

function blockAxis(axis: 'x' | 'y', reverse: boolean, range: (chart: LineChart) => {min: number; max: number}): Axis {
  return {
    type: 'linear',
    axis,
    display: false,
    reverse,
    bounds: 'data',
    afterDataLimits: (scale) => void Object.assign(scale, range(scale.chart as LineChart)),
  };
}

/** Limits, in people, of an axis as long as the canvas, so that the block's first person stands at its edge. */
function limits(block: Block, edge: 'start' | 'top', length: number): {min: number; max: number} {
  return {min: -block[edge] / block.cell, max: (length - block[edge]) / block.cell};
}

function headingLines(chart: LineChart, {name}: ResultLane, room: number, theme: ChartTheme): readonly string[] {
  return wrap(name, room - markRoom(theme), 2, measureIn(chart, theme, true));
}

function figureLines(chart: LineChart, lane: ResultLane, room: number, theme: ChartTheme): readonly string[] {
  return wrap(figureOf(lane), room, 2, measureIn(chart, theme));
}

function headingHeight(chart: LineChart, {lanes}: ResultPlot, room: number, theme: ChartTheme): number {
  const most = (lines: typeof headingLines): number => Math.max(0, ...lanes.map((lane) => lines(chart, lane, room, theme).length));
  return lineHeight(theme) * (most(headingLines) + most(figureLines));
}

function heading(chart: LineChart, lane: ResultLane, {start, headingTop, room}: Block, theme: ChartTheme): readonly Writing[] {
  const name = headingLines(chart, lane, room, theme);
  const figure = figureLines(chart, lane, room, theme);
  const x = theme.rtl ? chart.width - start : start;
  const middle = (before: number, count: number): number => headingTop + lineHeight(theme) * (before + count / 2);
  return [
    {lines: name, x, y: middle(0, name.length), anchor: 'start', colour: theme.ink, strong: true, mark: lane.slot},
    {lines: figure, x, y: middle(name.length, figure.length), anchor: 'start', colour: theme.quiet},
  ];
}

import type {ResultPlot} from '../chart-view.js';
import type {Slot} from '../../answer/slot.js';
import type {Axis, LineChart, LineConfiguration, LineDataset} from '../chartjs.js';
import {placeBlocks, SIDE, type Block} from './people-blocks.js';
import {plainChart} from '../plain-chart.js';
import {headingHeight, headingOf} from './result-headings.js';
import {faint, markOf} from '../slot-marks.js';
import type {ChartTheme} from '../theme.js';

type ResultLane = ResultPlot['lanes'][number];

const PEOPLE = SIDE * SIDE;

/** Of 100 people, how many see a clear change: 100 shapes for each option. */
export function resultChart(plot: ResultPlot, theme: ChartTheme): LineConfiguration {
  const blocks = oncePerSize((chart) =>
    placeBlocks(plot.lanes.length, chart, (room) => headingHeight(chart, plot, room, theme)),
  );
  return plainChart(
    {
      datasets: plot.lanes.flatMap((lane, index) => people(lane, index, theme, blocks)),
      // Each option counts people on axes of its own, and the limits of these put it in its place.
      scales: Object.fromEntries(
        plot.lanes.flatMap((_, index) => [
          [
            `x${index}`,
            blockAxis('x', theme.rtl, (chart) =>
              limits(blocks(chart)[index]!, 'start', chart.width),
            ),
          ],
          [
            `y${index}`,
            blockAxis('y', true, (chart) => limits(blocks(chart)[index]!, 'top', chart.height)),
          ],
        ]),
      ),
      writings: (chart) =>
        blocks(chart).flatMap((block, index) => headingOf(chart, plot.lanes[index]!, block, theme)),
    },
    theme,
  );
}

/** Each of 100 shapes asks for its block; words are measured once for each size of the canvas. */
function oncePerSize(
  place: (chart: LineChart) => readonly Block[],
): (chart: LineChart) => readonly Block[] {
  let known: {width: number; height: number; blocks: readonly Block[]} | undefined;
  return (chart) => {
    const {width, height} = chart;
    if (known?.width !== width || known.height !== height)
      known = {width, height, blocks: place(chart)};
    return known.blocks;
  };
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
    data: Array.from({length: to - from}, (_, i) => ({
      x: ((from + i) % SIDE) + 0.5,
      y: Math.floor((from + i) / SIDE) + 0.5,
    })),
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

function shapeOf(
  slot: Slot,
  cell: (context: {chart: unknown}) => number,
): Pick<LineDataset, 'pointStyle' | 'pointRadius'> {
  const {shape, scale} = markOf(slot);
  return {pointStyle: shape, pointRadius: (context) => cell(context) * 0.33 * scale};
}

function blockAxis(
  axis: 'x' | 'y',
  reverse: boolean,
  range: (chart: LineChart) => {min: number; max: number},
): Axis {
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

import type {Slot} from '../../answer/slot.js';
import {chartConfiguration} from '../chart-configuration.js';
import type {Axis, LineChart, LineConfiguration, LineDataset} from '../chartjs.js';
import {markOf} from '../slot-marks.js';
import {faint, type ChartTheme} from '../theme.js';
import {placeBlocks, SIDE, type PeopleBlock} from './people-blocks.js';
import {headingHeight, headingTexts} from './result-headings.js';
import type {ResultLane, ResultPlot} from './view.js';

const PEOPLE = SIDE * SIDE;

type BlocksOf = (chart: LineChart) => readonly PeopleBlock[];

/** Of 100 people, how many see a clear change: 100 shapes for each treatment. */
export function resultDrawing(plot: ResultPlot, theme: ChartTheme): LineConfiguration {
  const {lanes} = plot;
  const blocksOf = oncePerSize((chart) =>
    placeBlocks({
      count: lanes.length,
      size: chart,
      headingHeight: (room) => headingHeight(chart, plot, room, theme),
    }),
  );
  return chartConfiguration(
    {
      datasets: lanes.flatMap((lane, index) => people(lane, index, theme, blocksOf)),
      // Each treatment counts people on axes of its own, and the limits of these put it in its
      // place.
      scales: Object.fromEntries(lanes.flatMap((_, index) => blockAxes(index, theme, blocksOf))),
      texts: (chart) =>
        blocksOf(chart).flatMap((block, index) => headingTexts(chart, lanes[index]!, block, theme)),
    },
    theme,
  );
}

/**
 * Each of 100 shapes asks for its block, so the texts of headings are measured once for each size
 * of the canvas.
 */
function oncePerSize(place: BlocksOf): BlocksOf {
  let known: {width: number; height: number; blocks: readonly PeopleBlock[]} | undefined;
  return (chart) => {
    const {width, height} = chart;
    if (known?.width !== width || known.height !== height)
      known = {width, height, blocks: place(chart)};
    return known.blocks;
  };
}

/**
 * People up to low, likely and high, and the rest: the first two groups are filled, the middle two,
 * where the range lies, have a ring.
 */
function people(
  {slot, people: range}: ResultLane,
  index: number,
  theme: ChartTheme,
  blocksOf: BlocksOf,
): readonly LineDataset[] {
  const {low, likely, high} = range ?? {low: 0, likely: 0, high: 0};
  const colour = theme.series[slot];
  const group = (from: number, to: number, fill: string, ring: string): LineDataset => ({
    data: [...Array(to - from).keys()].map((i) => ({
      x: ((from + i) % SIDE) + 0.5,
      y: Math.floor((from + i) / SIDE) + 0.5,
    })),
    xAxisID: `x${index}`,
    yAxisID: `y${index}`,
    showLine: false,
    ...shapeOf(slot, ({chart}) => blocksOf(chart as LineChart)[index]!.cell),
    pointBackgroundColor: fill,
    pointBorderColor: ring,
    // A ring on a small shape would fill it.
    pointBorderWidth: ({chart}) => Math.min(1.5, blocksOf(chart as LineChart)[index]!.cell * 0.1),
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

/** The axes of a treatment by their names, which its datasets use. */
function blockAxes(
  index: number,
  {rtl}: ChartTheme,
  blocksOf: BlocksOf,
): readonly (readonly [name: string, axis: Axis])[] {
  const block = (chart: LineChart): PeopleBlock => blocksOf(chart)[index]!;
  return [
    [`x${index}`, blockAxis('x', rtl, (chart) => limits(block(chart), 'start', chart.width))],
    [`y${index}`, blockAxis('y', true, (chart) => limits(block(chart), 'top', chart.height))],
  ];
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

/**
 * Limits, in people, of an axis as long as the canvas, so that the block's first person stands at
 * its edge.
 */
function limits(
  block: PeopleBlock,
  edge: 'start' | 'top',
  length: number,
): {min: number; max: number} {
  return {min: -block[edge] / block.cell, max: (length - block[edge]) / block.cell};
}

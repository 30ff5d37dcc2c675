import type {Tick} from './chart-view.js';
import type {LinearAxis} from './chartjs.js';
import type {Measure} from './text-wrap.js';
import type {ChartTheme} from './theme.js';

/** Between an axis and its labels, px; the library keeps as much beside the outer ones. */
export const TICK_PADDING = 8;

/** So that one treatment alone is not drawn out over the whole height. */
const FEWEST_LANES = 1.5;

/** Half of a shape may stand before an axis begins or after it ends, px. */
const HALF_A_SHAPE = 8;

/** Where an axis begins and ends, in its unit. */
export interface AxisEnds {
  readonly from: number;
  readonly to: number;
}

/** An axis with the labels of these ticks and no others. */
export function tickAxis(
  ticks: readonly Tick[],
  {from, to}: AxisEnds,
  theme: ChartTheme,
): LinearAxis {
  return {
    type: 'linear',
    min: from,
    max: to,
    afterBuildTicks: (axis) => {
      axis.ticks = ticks.map(({value}) => ({value}));
    },
    border: {display: false},
    grid: {color: theme.line, drawTicks: false},
    ticks: {
      callback: (value) => ticks.find((tick) => tick.value === value)?.label ?? '',
      color: theme.quiet,
      font: {family: theme.fontFamily, size: theme.fontSize},
      maxRotation: 0,
      autoSkipPadding: theme.fontSize,
      padding: TICK_PADDING,
    },
  };
}

/** The same axis in the direction of reading. */
export function inReadingDirection(axis: LinearAxis, {rtl}: ChartTheme): LinearAxis {
  return {...axis, reverse: rtl};
}

/**
 * Room to keep free before and after an axis of this width, in px, so that its first and last label
 * are not cut off. Chart.js keeps none on an axis that runs from right to left.
 */
export function outerRoom(
  ticks: readonly Tick[],
  {from, to}: AxisEnds,
  width: number,
  measure: Measure,
): Readonly<{before: number; after: number}> {
  const beside = (tick: Tick | undefined, distance: number): number =>
    Math.max(
      HALF_A_SHAPE,
      measure(tick?.label ?? '') / 2 + TICK_PADDING - (distance / (to - from)) * width,
    );
  const [first, last] = [ticks[0], ticks.at(-1)];
  return {
    before: beside(first, (first?.value ?? from) - from),
    after: beside(last, to - (last?.value ?? to)),
  };
}

/** An axis that places lanes one below the other, each of height 1, and shows nothing. */
export function laneAxis(count: number): LinearAxis {
  return {
    type: 'linear',
    display: false,
    reverse: true,
    min: 0,
    max: Math.max(FEWEST_LANES, count),
  };
}

/**
 * End of an axis that holds all its ticks and all that is drawn; never 0, since an axis needs a
 * length.
 */
export function endOf(ticks: readonly Tick[], drawn: readonly number[]): number {
  return Math.max(...ticks.map(({value}) => value), ...drawn, 0) || 1;
}

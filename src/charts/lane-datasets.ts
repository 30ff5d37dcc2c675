import type {Slot} from '../answer/slot.js';
import type {Range} from '../engine/range.js';
import type {LineDataset} from './chartjs.js';
import {markOf} from './slot-marks.js';
import {faint, type ChartTheme} from './theme.js';

/** From where to where a bar goes along the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pale bars at one height; `thickness` in px, `share` of the slot's colour in percent. */
export function paleBars(
  stretches: readonly Stretch[],
  y: number,
  {slot, thickness, share}: Readonly<{slot: Slot; thickness: number; share: number}>,
  theme: ChartTheme,
): LineDataset {
  return {
    // A point without a height parts one bar from the next.
    data: stretches.flatMap(({from, to}) => [
      {x: from, y},
      {x: to, y},
      {x: to, y: NaN},
    ]),
    borderColor: faint(theme.series[slot], share),
    borderWidth: thickness,
    borderCapStyle: 'butt',
    pointRadius: 0,
    clip: false,
  };
}

/** How the marks of a dataset look. */
export interface MarkStyle {
  readonly slot: Slot;
  /** Px, for a width of the chart. */
  readonly radius: (width: number) => number;
  /** Whether a rim parts the marks from what lies under them. */
  readonly rim: boolean;
}

/** Values at one height, each marked by the slot's shape. */
export function marks(
  values: readonly number[],
  y: number,
  {slot, radius, rim}: MarkStyle,
  theme: ChartTheme,
): LineDataset {
  const {shape, scale} = markOf(slot);
  return {
    data: values.map((x) => ({x, y})),
    showLine: false,
    pointStyle: shape,
    pointRadius: ({chart}) => radius(chart.width) * scale,
    pointBackgroundColor: theme.series[slot],
    pointBorderColor: theme.paper,
    pointBorderWidth: rim ? 1.5 : 0,
    clip: false,
  };
}

/**
 * A thin line from low to high between two stops, with the slot's mark at the likely value. What
 * lies on top comes first.
 */
export const rangeWithMark = (
  range: Range,
  y: number,
  slot: Slot,
  theme: ChartTheme,
): readonly LineDataset[] => [
  marks([range.likely], y, {slot, radius: () => 6, rim: true}, theme),
  rangeLine(range, y, slot, theme),
];

/** A thin line from low to high between two stops. */
export function rangeLine(
  {low, high}: Range,
  y: number,
  slot: Slot,
  theme: ChartTheme,
): LineDataset {
  const colour = theme.series[slot];
  return {
    data: [
      {x: low, y},
      {x: high, y},
    ],
    borderColor: colour,
    borderWidth: 2,
    pointStyle: 'line',
    pointRotation: 90,
    pointRadius: 5,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    clip: false,
  };
}

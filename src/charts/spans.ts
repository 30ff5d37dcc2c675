import type {Span} from './chart-view.js';
import type {Slot} from '../answer/slot.js';
import type {LineDataset} from './chartjs.js';
import {faint, markOf} from './slot-marks.js';
import type {ChartTheme} from './theme.js';

/** A stretch of an axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pale bars on one height; `thickness` in px, `share` of the colour in percent. */
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

/** Places on one height, each shown by the slot's shape; `radius` in px for a width of the chart; `rim`: parted from what lies under it. */
export function marks(
  places: readonly number[],
  y: number,
  {slot, radius, rim}: Readonly<{slot: Slot; radius: (width: number) => number; rim: boolean}>,
  theme: ChartTheme,
): LineDataset {
  const {shape, scale} = markOf(slot);
  return {
    data: places.map((x) => ({x, y})),
    showLine: false,
    pointStyle: shape,
    pointRadius: ({chart}) => radius(chart.width) * scale,
    pointBackgroundColor: theme.series[slot],
    pointBorderColor: theme.paper,
    pointBorderWidth: rim ? 1.5 : 0,
    clip: false,
  };
}

/** From low to high as a thin line between two stops, with the slot's shape at what is likely. What lies on top comes first. */
export function spanWithMark(
  {low, likely, high}: Span,
  y: number,
  slot: Slot,
  theme: ChartTheme,
): readonly LineDataset[] {
  const colour = theme.series[slot];
  return [
    marks([likely], y, {slot, radius: () => 6, rim: true}, theme),
    {
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
    },
  ];
}

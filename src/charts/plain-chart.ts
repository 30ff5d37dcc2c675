import type {Axis, LineChart, LineConfiguration, LineDataset, WritingPlugin} from './chartjs.js';
import type {ChartTheme} from './theme.js';
import {write, type Writing} from './canvas-text.js';

/** What differs from chart to chart. */
export interface Drawn {
  /** What is named first lies on top. */
  readonly datasets: readonly LineDataset[];
  readonly scales: Readonly<Record<string, Axis>>;
  /** Room around the axes, px, in the direction of reading; none if not given. */
  readonly room?: (chart: LineChart) => Readonly<{before: number; after: number; top: number}>;
  /** What is written on the canvas, asked anew whenever the chart is drawn: it follows the width. */
  readonly writings: (chart: LineChart) => readonly Writing[];
}

/** One object for all charts, with what differs in its options: an update in place replaces options, not plugins. */
const writing: WritingPlugin = {
  id: 'writing',
  afterDatasetsDraw: (chart, _, {onDrawn}) => onDrawn?.(chart as LineChart),
};

/** A chart with nothing that was not asked for: no legend, no tooltip, no motion, no answer to the pointer. */
export function plainChart(
  {datasets, scales, room, writings}: Drawn,
  theme: ChartTheme,
): LineConfiguration {
  return {
    type: 'line',
    data: {datasets: [...datasets]},
    options: {
      maintainAspectRatio: false,
      animation: false,
      events: [],
      font: {family: theme.fontFamily, size: theme.fontSize},
      layout: {
        autoPadding: false,
        padding: ({chart}) => {
          const {before, after, top} = room?.(chart as LineChart) ?? {before: 0, after: 0, top: 0};
          return {
            top,
            bottom: 0,
            left: theme.rtl ? after : before,
            right: theme.rtl ? before : after,
          };
        },
      },
      scales: {...scales},
      plugins: {
        writing: {
          onDrawn: (chart) => writings(chart).forEach((each) => write(chart.ctx, theme, each)),
        },
      },
    },
    plugins: [writing],
  };
}

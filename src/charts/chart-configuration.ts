import {drawText, type CanvasText} from './canvas-text.js';
import type {Axis, CanvasTextPlugin, LineChart, LineConfiguration, LineDataset} from './chartjs.js';
import type {ChartTheme} from './theme.js';

/** What differs from chart to chart. */
export interface ChartParts {
  /** What is named first lies on top. */
  readonly datasets: readonly LineDataset[];
  readonly scales: Readonly<Record<string, Axis>>;
  /** Room around the axes, px, in the direction of reading; none if not given. */
  readonly room?: (chart: LineChart) => Readonly<{before: number; after: number; top: number}>;
  /**
   * Texts on the canvas. They are asked for whenever the chart is drawn, since they follow its
   * width.
   */
  readonly texts: (chart: LineChart) => readonly CanvasText[];
}

/**
 * One object for all charts, with what differs in its options: an update in place replaces options,
 * not plugins.
 */
const canvasText: CanvasTextPlugin = {
  id: 'canvasText',
  afterDatasetsDraw: (chart, _, {onDrawn}) => onDrawn?.(chart as LineChart),
};

/**
 * A chart with nothing that was not asked for: no legend, no tooltip, no motion, no answer to the
 * pointer.
 */
export function chartConfiguration(
  {datasets, scales, room, texts}: ChartParts,
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
        canvasText: {
          onDrawn: (chart) => {
            for (const text of texts(chart)) drawText(chart.ctx, theme, text);
          },
        },
      },
    },
    plugins: [canvasText],
  };
}

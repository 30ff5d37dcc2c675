import {drawShape, type CanvasShape} from './canvas-shapes.js';
import {drawText, type CanvasText} from './canvas-text.js';
import type {Axis, CanvasTextPlugin, LineChart, LineConfiguration, LineDataset} from './chartjs.js';
import type {ChartTheme} from './theme.js';

/** Px around the axes, in the direction of reading. */
export interface ChartRoom {
  readonly before: number;
  readonly after: number;
  readonly top: number;
  readonly bottom?: number;
}

/** What differs from chart to chart. */
export interface ChartParts {
  /** What is named first lies on top. */
  readonly datasets: readonly LineDataset[];
  readonly scales: Readonly<Record<string, Axis>>;
  /** Room around the axes, px, in the direction of reading; none if not given. */
  readonly room?: (chart: LineChart) => ChartRoom;
  /** What is drawn under the lines, asked for like the texts. */
  readonly shapes?: (chart: LineChart) => readonly CanvasShape[];
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
  beforeDatasetsDraw: (chart, _, {onGround}) => onGround?.(chart as LineChart),
  afterDatasetsDraw: (chart, _, {onDrawn}) => onDrawn?.(chart as LineChart),
};

/**
 * A chart with nothing that was not asked for: no legend, no tooltip, no motion, no answer to the
 * pointer.
 */
export function chartConfiguration(
  {datasets, scales, room, shapes, texts}: ChartParts,
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
        padding: ({chart}) => paddingFor(room?.(chart as LineChart) ?? NO_ROOM, theme),
      },
      scales: {...scales},
      plugins: {
        canvasText: {
          onGround: (chart) => {
            for (const shape of shapes?.(chart) ?? []) drawShape(chart.ctx, shape);
          },
          onDrawn: (chart) => {
            for (const text of texts(chart)) drawText(chart.ctx, theme, text);
          },
        },
      },
    },
    plugins: [canvasText],
  };
}

const NO_ROOM: ChartRoom = {before: 0, after: 0, top: 0};

function paddingFor({before, after, top, bottom = 0}: ChartRoom, {rtl}: ChartTheme) {
  return {top, bottom, left: rtl ? after : before, right: rtl ? before : after};
}

import {Chart as ChartJs, LinearScale, LineController, LineElement, PointElement} from 'chart.js';
import type {
  ChartConfiguration,
  ChartDataset,
  ChartOptions,
  ChartType,
  Plugin,
  Point,
} from 'chart.js';

/**
 * Chart.js with the parts that are used: every chart is made of lines and points on linear axes, so
 * that nothing else has to be fetched. The parts are registered where the constructor comes from,
 * so that no bundler can take one without the other.
 */
export const Chart = withParts();

function withParts(): typeof ChartJs {
  ChartJs.register(LineController, LineElement, PointElement, LinearScale);
  return ChartJs;
}

declare module 'chart.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the library's own declaration has it
  interface PluginOptionsByType<TType extends ChartType> {
    canvasText: CanvasTextOptions;
  }
}

export {drawPoint} from 'chart.js/helpers';

/** All that Chart.js is told to draw a chart. */
export type LineConfiguration = ChartConfiguration<'line', Point[]>;
/** One line, or one set of points. */
export type LineDataset = ChartDataset<'line', Point[]>;
/** A chart that is on a canvas. */
export type LineChart = ChartJs<'line', Point[]>;
/** One axis, by its options. */
export type Axis = NonNullable<NonNullable<ChartOptions<'line'>['scales']>[string]>;
/** An axis on which equal distances are equal differences. */
export type LinearAxis = Axis & {type: 'linear'};
/** Draws shapes on the canvas under the lines, and texts above them. */
export type CanvasTextPlugin = Plugin<'line', Partial<CanvasTextOptions>>;
export interface CanvasTextOptions {
  /** Called before the lines are drawn. */
  readonly onGround: (chart: LineChart) => void;
  /**
   * Called when the lines are drawn. Its name begins with “on” so that Chart.js does not call it to
   * learn the option's value.
   */
  readonly onDrawn: (chart: LineChart) => void;
}

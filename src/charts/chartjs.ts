import {
  Chart as ChartJs,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type {
  ChartConfiguration,
  ChartDataset,
  ChartOptions,
  ChartType,
  Plugin,
  Point,
} from 'chart.js';

/**
 * Chart.js with the parts that are used: every chart is made of lines and points on linear axes, so that nothing else has
 * to be fetched. The parts are registered where the constructor comes from, so that no bundler can take one without the other.
 */
export const Chart = withParts();

function withParts(): typeof ChartJs {
  ChartJs.register(LineController, LineElement, PointElement, LinearScale, Filler);
  return ChartJs;
}

declare module 'chart.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the library's own declaration has it
  interface PluginOptionsByType<TType extends ChartType> {
    writing: WritingOptions;
  }
}

export {drawPoint} from 'chart.js/helpers';

/** What a builder returns. */
export type LineConfiguration = ChartConfiguration<'line', Point[]>;
/** One line, or one set of points. */
export type LineDataset = ChartDataset<'line', Point[]>;
/** A chart that is on a canvas. */
export type LineChart = ChartJs<'line', Point[]>;
/** One axis, by its options. */
export type Axis = NonNullable<NonNullable<ChartOptions<'line'>['scales']>[string]>;
/** One that counts evenly. */
export type LinearAxis = Axis & {type: 'linear'};
/** A plugin that writes on the canvas. */
export type WritingPlugin = Plugin<'line', Partial<WritingOptions>>;
/** Its options. */
export interface WritingOptions {
  /** Called when the lines are drawn. Chart.js would call a function by another name to learn the option's value. */
  readonly onDrawn: (chart: LineChart) => void;
}

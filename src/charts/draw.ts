import type {Plot} from '../view-model/plots.js';
import {Chart, type LineChart} from './chartjs.js';
import {chartOf} from './index.js';
import {themeOf} from './theme.js';

/** A plot on a canvas. */
export interface Drawing {
  readonly chart: LineChart;
  readonly canvas: HTMLCanvasElement;
  readonly kind: Plot['kind'];
}

/** Draws a plot: in place where the last drawing was of the same kind on the same canvas, else anew and instead of it. */
export function drawPlot(canvas: HTMLCanvasElement, plot: Plot, last: Drawing | undefined): Drawing {
  const configuration = chartOf(plot, themeOf(canvas));
  if (last?.canvas === canvas && last.kind === plot.kind) {
    last.chart.data = configuration.data;
    last.chart.options = configuration.options ?? {};
    last.chart.update();
    return last;
  }
  last?.chart.destroy();
  return {chart: new Chart(canvas, configuration), canvas, kind: plot.kind};
}

import type {Plot} from './chart-view.js';
import {Chart, type LineChart} from './chartjs.js';
import {chartOf} from './drawings.js';
import {themeOf} from './theme.js';

/** A plot on a canvas. */
export interface Drawing {
  readonly chart: LineChart;
  readonly canvas: HTMLCanvasElement;
  readonly kind: Plot['kind'];
}

/**
 * Draws a plot: in place where the last drawing was of the same kind on the same canvas, else anew and instead of it. `density` is the
 * dots of the canvas for each px, by default those of the screen.
 */
export function drawPlot(
  canvas: HTMLCanvasElement,
  plot: Plot,
  last: Drawing | undefined,
  density?: number,
): Drawing {
  const configuration = chartOf(plot, themeOf(canvas));
  // Paper keeps its size: watching it would only raise errors on the page around.
  if (density !== undefined)
    configuration.options = {
      ...configuration.options,
      devicePixelRatio: density,
      responsive: false,
    };
  if (last?.canvas === canvas && last.kind === plot.kind) {
    last.chart.data = configuration.data;
    last.chart.options = configuration.options ?? {};
    last.chart.update();
    return last;
  }
  last?.chart.destroy();
  const chart = new Chart(canvas, configuration);
  const box = canvas.parentElement;
  if (density !== undefined && box !== null) chart.resize(box.clientWidth, box.clientHeight);
  return {chart, canvas, kind: plot.kind};
}

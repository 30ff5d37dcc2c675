import type {ChartSource, ChartView, Plot} from './chart-view.js';
import type {LineConfiguration} from './chartjs.js';
import {toCostChart} from './cost/view.js';
import type {DrawnChart} from './draw-chart.js';
import type {drawings} from './drawings.js';
import {toRecoveryChart} from './recovery/view.js';
import {toResultChart} from './result/view.js';
import type {ChartTheme} from './theme.js';
import {toTimelineChart} from './timeline/view.js';
import {importAgain} from '../loading/import-again.js';

/**
 * The charts, in the order of their tabs: a new chart is a folder beside this file and a line here.
 */
export const CHARTS = {
  timeline: drawable(toTimelineChart, ({timeline}) => timeline),
  result: drawable(toResultChart, ({result}) => result),
  cost: drawable(toCostChart, ({cost}) => cost),
  recovery: drawable(toRecoveryChart, ({recovery}) => recovery),
};

export type ChartId = keyof typeof CHARTS;

export const CHART_IDS = Object.keys(CHARTS) as readonly ChartId[];

/** A chart in words, and the way to its picture. */
export interface DrawableChart<Drawn extends Plot = Plot> extends ChartView<Drawn> {
  /** Fetches Chart.js and what this chart draws with it. */
  readonly fetchDrawing: () => Promise<DrawOn>;
}

/**
 * Draws a chart on a canvas; `last` is what was drawn there before, and `density` the dots of the
 * canvas for each px, by default those of the screen.
 */
export type DrawOn = (canvas: HTMLCanvasElement, last?: DrawnChart, density?: number) => DrawnChart;

/**
 * Joins a chart's view to its drawing, which the page fetches only when the chart comes into view.
 */
function drawable<Drawn extends Plot>(
  toView: (source: ChartSource) => ChartView<Drawn>,
  drawingIn: (all: typeof drawings) => (plot: Drawn, theme: ChartTheme) => LineConfiguration,
): (source: ChartSource) => DrawableChart<Drawn> {
  return (source) => {
    const view = toView(source);
    return {
      ...view,
      fetchDrawing: async () => {
        const {drawings: all} = await importAgain(() => import('./drawings.js'));
        all.checkCanvas();
        const configure = drawingIn(all);
        const {plot} = view;
        const drawing = {kind: plot.kind, configure: (theme: ChartTheme) => configure(plot, theme)};
        return (canvas, last, density) => all.drawChart(canvas, drawing, last, density);
      },
    };
  };
}

import type {Plot} from './chart-view.js';
import type {LineConfiguration} from './chartjs.js';
import {costChart} from './cost/draw.js';
import {recoveryChart} from './recovery/draw.js';
import {resultChart} from './result/draw.js';
import type {ChartTheme} from './theme.js';
import {timelineChart} from './timeline/draw.js';

/** The charts: a plot in, a Chart.js configuration out. Pure. */
export function chartOf(plot: Plot, theme: ChartTheme): LineConfiguration {
  switch (plot.kind) {
    case 'cost':
      return costChart(plot, theme);
    case 'timeline':
      return timelineChart(plot, theme);
    case 'result':
      return resultChart(plot, theme);
    case 'recovery':
      return recoveryChart(plot, theme);
    default: {
      const unknown: never = plot;
      return unknown;
    }
  }
}

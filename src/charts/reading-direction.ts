import type {LineChart} from './chartjs.js';
import type {ChartTheme} from './theme.js';

/** Places on a chart, px, for drawings that need not know which way the page is read. */
export interface ReadingDirection {
  /** 1 where reading goes to the right, else −1. */
  readonly forward: 1 | -1;
  /** Where the axes begin and end. */
  readonly begin: number;
  readonly end: number;
  /** Where the canvas begins. */
  readonly edge: number;
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
}

export function readingOf(chart: LineChart, {rtl}: ChartTheme): ReadingDirection {
  const {left, right} = chart.chartArea;
  return {
    forward: rtl ? -1 : 1,
    begin: rtl ? right : left,
    end: rtl ? left : right,
    edge: rtl ? chart.width : 0,
    xOf: (value) => chart.scales['x']!.getPixelForValue(value),
    yOf: (value) => chart.scales['y']!.getPixelForValue(value),
  };
}

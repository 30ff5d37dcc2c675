/** The charts, in the order of their tabs. A new one is a file beside this and a line here. */
import type {Option} from '../engine/types.js';
import type {ChartStrings} from '../i18n/strings/charts-strings.js';
import type {ChartId, ChartView} from './chart-view.js';
import type {Formatter} from '../answer/formatter.js';
import {costChart} from './cost/view.js';
import {recoveryChart} from './recovery/view.js';
import {resultChart} from './result/view.js';
import {timelineChart} from './timeline/view.js';

/** What a chart is made from: the treatments compared, doing nothing left out, and the words. */
export interface ChartSource {
  readonly options: readonly Option[];
  readonly formatter: Formatter;
  readonly strings: ChartStrings;
}

const CHARTS: Readonly<Record<ChartId, (source: ChartSource) => ChartView>> = {
  cost: costChart,
  timeline: timelineChart,
  result: resultChart,
  recovery: recoveryChart,
};

/** The order of the tabs. */
export const CHART_IDS = Object.keys(CHARTS) as readonly ChartId[];

export const toChart = (id: ChartId, source: ChartSource): ChartView => CHARTS[id](source);

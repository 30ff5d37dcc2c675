/** The charts, in the order of their tabs. A new one is a file beside this and a line here. */
import type {Option} from '../../engine/types.js';
import type {ChartStrings} from '../../i18n/chart-strings.js';
import type {ChartId, ChartView} from '../plots.js';
import type {Words} from '../words.js';
import {costChart} from './cost.js';
import {recoveryChart} from './recovery.js';
import {resultChart} from './result.js';
import {timelineChart} from './timeline.js';

/** What a chart is made from: the treatments compared, doing nothing left out, and the words. */
export interface ChartSource {
  readonly options: readonly Option[];
  readonly words: Words;
  readonly strings: ChartStrings;
}

const CHARTS: Readonly<Record<ChartId, (source: ChartSource) => ChartView>> = {
  cost: costChart, timeline: timelineChart, result: resultChart, recovery: recoveryChart,
};

/** The order of the tabs. */
export const CHART_IDS = Object.keys(CHARTS) as readonly ChartId[];

export const toChart = (id: ChartId, source: ChartSource): ChartView => CHARTS[id](source);

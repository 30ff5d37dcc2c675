import {enCharts} from './en/charts.js';
import {sentences} from './sentences.js';

/** The charts' sentences in a language, or the promise of them. */
export const chartStringsOf = sentences('charts', enCharts, {
  de: async () => (await import('./de/charts.js')).deCharts,
  ar: async () => (await import('./ar/charts.js')).arCharts,
});

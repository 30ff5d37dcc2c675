import type {ChartStrings} from './chart-strings.js';
import {enCharts} from './en-charts.js';

const LOADERS: Readonly<Record<string, () => Promise<ChartStrings>>> = {
  de: async () => (await import('./de-charts.js')).deCharts,
};

const loaded = new Map<string, ChartStrings>([['en', enCharts]]);

/** The charts' sentences in a language, or the promise of them. Where they cannot be fetched, English. */
export function chartStringsOf(language: string): ChartStrings | Promise<ChartStrings> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const load = LOADERS[language];
  if (load === undefined) return enCharts;
  return load().catch(() => enCharts).then((strings) => {
    loaded.set(language, strings);
    return strings;
  });
}

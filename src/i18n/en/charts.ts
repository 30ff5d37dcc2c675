import type {ChartStrings} from '../strings/charts-strings.js';

/** English: the charts. */
export const enCharts: ChartStrings = {
  tabs: 'Charts',
  showTable: 'Show as a table',
  failed: 'The chart could not be loaded. Its table holds the same figures.',
  cost: {
    tab: 'Cost',
    title: 'What you will have paid, month by month',
    hint: 'Line: typical. Band: 80 of 100 people. Each step is one session.',
  },
  timeline: {
    tab: 'Timeline',
    title: 'When you go, how you heal, when you see it',
    hint: 'Upper row: sessions. Lower row: from the first change to the full result. Thin line: 80 of 100 studies.',
  },
  result: {
    tab: 'Result',
    title: 'Of 100 people, how many see a clear change',
    hint: 'Colored: typical. Solid alone: at least so many. Rings too: up to so many, in 80 of 100 studies.',
  },
  recovery: {
    tab: 'Recovery',
    title: 'Days off and redness after each session',
    hint: 'Bar: typical. Thin line: 80 of 100 studies.',
  },
  start: 'Start',
  likely: 'Typical',
  between: '80 of 100',
  session: 'Session',
  firstChange: 'First change',
  fullResult: 'Full result',
  redness: 'Redness',
  daysOff: 'Days off',
  treatment: 'Treatment',
  lastSession: 'Last session',
  unknown: 'not known',
};

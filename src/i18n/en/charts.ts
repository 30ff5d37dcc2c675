import type {ChartStrings} from '../strings/charts-strings.js';

/** English: the charts. */
export const enCharts: ChartStrings = {
  tabs: 'Charts',
  showTable: 'Show as a table',
  failed: 'The chart could not be loaded. Its table holds the same figures.',
  timeline: {
    tab: 'Timeline',
    title: 'Sessions, healing, result',
    hint: 'Shapes: sessions and healing. Edge: the result grows. Thin line: full in 80 of 100 studies.',
  },
  result: {
    tab: 'Result',
    title: 'How much better it gets, and for how many',
    hint: 'Line: typical, drawn straight from first change to full result. Bar at the end: 80 of 100 studies lie within. Shapes below: sessions.',
  },
  cost: {
    tab: 'Cost',
    title: 'What you will have paid, month by month',
    hint: 'Line: typical. Each step is one session, and not everyone needs the last ones. Bar at the end: what 80 of 100 people pay.',
  },
  recovery: {
    tab: 'Healing',
    title: 'Days off and redness after each session',
    hint: 'Bar: the typical time. Thin line: 80 of 100 studies lie within.',
  },
  silence: {
    unknown: 'We found no figures on this for these treatments, so there is nothing to draw.',
    kind: 'First choose an answer to “{question}”. Each kind has figures of its own.',
    alike: 'The figures are the same for all: {figure}.',
  },
  start: 'Start',
  startOn: 'Start: {date}',
  today: 'Today',
  event: 'Your day: {date}',
  session: 'Session',
  sessions: {one: '{n} session', other: '{n} sessions'},
  sessionsHealing: '{sessions}, healing {days} each',
  healing: 'Healing, each session',
  lastSession: 'Last session',
  firstChange: 'First change',
  fullResult: 'Full result',
  improvement: 'Better on average',
  people: 'See a clear change, of 100 people',
  alike: 'Alike',
  redness: 'Redness',
  daysOff: 'Days off',
  upkeep: 'Upkeep: {price} a session',
  upkeepHint: 'Small shapes: sessions that keep the result, as the clinic advises, over 3 years.',
  withUpkeep: 'With upkeep, 3 years',
  courseOnly: 'course only',
  unknown: 'not known',
};

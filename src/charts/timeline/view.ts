import type {Range} from '../../engine/range.js';
import type {ChartView} from '../chart-view.js';
import type {Slot} from '../../answer/slot.js';
import {roundWeeks} from '../../answer/rounding.js';
import type {ChartSource} from '../index.js';
import {monthTicks} from '../cost/ticks.js';

/** Sessions, healing and result on one line a treatment. */
export function timelineChart({options, formatter, strings: charts}: ChartSource): ChartView {
  const {treatments} = formatter.strings;
  const lanes = options.map(
    (
      {
        treatment,
        sessions,
        weeksBetween,
        rednessDays,
        daysOff,
        weeksToFirstChange,
        weeksToFullResult,
      },
      at,
    ) => ({
      slot: at as Slot,
      name: treatments[treatment].name,
      label: `${treatments[treatment].name}: ${weeksToFullResult ? formatter.span(weeksToFullResult, roundWeeks) : charts.unknown}`,
      sessions:
        sessions && weeksBetween
          ? Array.from({length: sessions.likely}, (_, session) => session * weeksBetween.likely)
          : [],
      healing: Math.max(rednessDays?.likely ?? 0, daysOff?.likely ?? 0) / 7,
      firstChange: weeksToFirstChange?.likely ?? null,
      fullResult: weeksToFullResult,
    }),
  );
  const last = Math.max(
    1,
    ...lanes.flatMap(({sessions, fullResult}) => [sessions.at(-1) ?? 0, fullResult?.high ?? 0]),
  );
  const said = (range: Range | null): string =>
    range ? formatter.span(range, roundWeeks) : charts.unknown;
  return {
    id: 'timeline',
    ...charts.timeline,
    table: {
      caption: charts.timeline.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: [
        [
          charts.lastSession,
          ...lanes.map(({sessions}) => {
            const end = sessions.at(-1);
            return end === undefined
              ? charts.unknown
              : end === 0
                ? charts.start
                : formatter.weeks(end);
          }),
        ],
        [charts.firstChange, ...options.map(({weeksToFirstChange}) => said(weeksToFirstChange))],
        [charts.fullResult, ...options.map(({weeksToFullResult}) => said(weeksToFullResult))],
      ],
    },
    plot: {
      kind: 'timeline',
      lanes,
      weeks: monthTicks(last, charts.start, formatter),
      words: {
        session: charts.session,
        firstChange: charts.firstChange,
        fullResult: charts.fullResult,
      },
    },
  };
}

import {payments} from '../../engine/cost/payments.js';
import type {ChartSource} from '../index.js';
import type {ChartView} from '../chart-view.js';
import type {Slot} from '../../answer/slot.js';
import {moneyTicks, monthTicks} from './ticks.js';

/** Money paid as the weeks go by. */
export function costChart({options, formatter, strings: charts}: ChartSource): ChartView {
  const {treatments} = formatter.strings;
  const paid = options.map((option) => payments(option));
  const own = options.map((option) => formatter.forOption(option));
  const lanes = options.map(({treatment, cost, weeksBetween}, at) => ({
    slot: at as Slot,
    name: treatments[treatment].name,
    label: `${treatments[treatment].name} ${cost ? (own[at] ?? formatter).money(cost.likely) : charts.unknown}`,
    // Without the time between sessions nobody knows when the money is paid: the table still says how much.
    steps:
      weeksBetween === null
        ? []
        : (paid[at] ?? []).map((sum, session) => ({
            week: session * weeksBetween.likely,
            paid: sum,
          })),
  }));
  const steps = lanes.flatMap((lane) => lane.steps);
  const sessions = Math.max(...paid.map((sums) => sums.length));
  return {
    id: 'cost',
    ...charts.cost,
    table: {
      caption: charts.cost.title,
      head: [charts.session, ...lanes.map(({name}) => name)],
      rows: Array.from({length: sessions}, (_, session) => [
        formatter.count(session + 1),
        ...paid.map((sums, at) => {
          const sum = sums[session];
          const {money, range} = own[at] ?? formatter;
          // Nothing is said twice where the sum is certain.
          return sum
            ? sum.low === sum.high
              ? money(sum.likely)
              : `${money(sum.likely)} (${range(sum, money)})`
            : sums.length === 0
              ? charts.unknown
              : '';
        }),
      ]),
    },
    plot: {
      kind: 'cost',
      lanes,
      weeks: monthTicks(Math.max(1, ...steps.map(({week}) => week)), charts.start, formatter),
      money: moneyTicks(Math.max(100, ...steps.map(({paid: {high}}) => high)), formatter),
    },
  };
}

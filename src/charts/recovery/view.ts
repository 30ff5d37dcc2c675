import type {Range} from '../../engine/range.js';
import type {ChartView} from '../chart-view.js';
import type {Slot} from '../../answer/slot.js';
import {roundDays} from '../../answer/rounding.js';
import type {ChartSource} from '../index.js';
import {dayTicks} from '../cost/ticks.js';

/** Days of redness and days off after each session. */
export function recoveryChart({options, formatter, strings: charts}: ChartSource): ChartView {
  const {treatments} = formatter.strings;
  const said = (range: Range | null): string =>
    range
      ? `${formatter.days(range.likely)} (${formatter.span(range, roundDays)})`
      : charts.unknown;
  const brief = (what: string, range: Range | null): string =>
    `${what}: ${range ? formatter.days(range.likely) : charts.unknown}`;
  const lanes = options.map(({treatment, rednessDays, daysOff}, at) => ({
    slot: at as Slot,
    name: treatments[treatment].name,
    label: treatments[treatment].name,
    redness: rednessDays,
    daysOff,
    rednessLabel: brief(charts.redness, rednessDays),
    daysOffLabel: brief(charts.daysOff, daysOff),
  }));
  return {
    id: 'recovery',
    ...charts.recovery,
    table: {
      caption: charts.recovery.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: [
        [charts.redness, ...options.map(({rednessDays}) => said(rednessDays))],
        [charts.daysOff, ...options.map(({daysOff}) => said(daysOff))],
      ],
    },
    plot: {
      kind: 'recovery',
      lanes,
      days: dayTicks(
        Math.max(
          1,
          ...options.flatMap(({rednessDays, daysOff}) => [
            rednessDays?.high ?? 0,
            daysOff?.high ?? 0,
          ]),
        ),
        formatter,
      ),
    },
  };
}

import {roundDays} from '../../answer/rounding.js';
import type {Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import type {ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {dayTicks} from '../ticks.js';

/** Days of redness and days off after each session. */
export interface RecoveryPlot extends Plot {
  readonly kind: 'recovery';
  readonly lanes: readonly RecoveryLane[];
  readonly days: readonly Tick[];
}

export interface RecoveryLane extends Lane {
  /** Days; null where it is not known. */
  readonly redness: Range | null;
  readonly daysOff: Range | null;
  readonly rednessLabel: string;
  readonly daysOffLabel: string;
}

export function toRecoveryChart(source: ChartSource): ChartView<RecoveryPlot> {
  const {options, formatter, strings} = source;
  const lanes = options.map((option, index) => toRecoveryLane(option, index, source));
  const daysText = (days: Range | null): string =>
    days ? `${formatter.days(days.likely)} (${formatter.span(days, roundDays)})` : strings.unknown;
  const longest = Math.max(
    1,
    ...lanes.flatMap(({redness, daysOff}) => [redness?.high ?? 0, daysOff?.high ?? 0]),
  );
  return {
    ...strings.recovery,
    table: {
      caption: strings.recovery.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: [
        [strings.redness, ...lanes.map(({redness}) => daysText(redness))],
        [strings.daysOff, ...lanes.map(({daysOff}) => daysText(daysOff))],
      ],
    },
    plot: {kind: 'recovery', lanes, days: dayTicks(longest, formatter)},
  };
}

function toRecoveryLane(
  option: Option,
  index: number,
  {formatter, strings}: ChartSource,
): RecoveryLane {
  const {rednessDays, daysOff} = option;
  const lane = toLane(option, index, formatter);
  const label = (what: string, days: Range | null): string =>
    `${what}: ${days ? formatter.days(days.likely) : strings.unknown}`;
  return {
    ...lane,
    label: lane.name,
    redness: rednessDays,
    daysOff,
    rednessLabel: label(strings.redness, rednessDays),
    daysOffLabel: label(strings.daysOff, daysOff),
  };
}

import {roundDays} from '../../answer/rounding.js';
import type {Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import type {ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {missingText, silenceOf} from '../silence.js';
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
  /** From long to short. */
  readonly rednessTexts: readonly string[];
  readonly daysOffTexts: readonly string[];
}

const QUANTITIES = ['rednessDays', 'daysOff'] as const;

export function toRecoveryChart(source: ChartSource): ChartView<RecoveryPlot> {
  const {options, formatter, strings} = source;
  const lanes = options.map((option, index) => toRecoveryLane(option, index, source));
  const rowOf = (head: string, quantity: (typeof QUANTITIES)[number]): readonly string[] => [
    head,
    ...options.map((option) => daysTexts(option, quantity, source)[0]!),
  ];
  const longest = Math.max(
    1,
    ...lanes.flatMap(({redness, daysOff}) => [redness?.high ?? 0, daysOff?.high ?? 0]),
  );
  return {
    ...strings.recovery,
    silence: silenceOf(source, QUANTITIES, ({rednessDays, daysOff}) =>
      formatter.list([
        ...(rednessDays ? [`${strings.redness}: ${formatter.days(rednessDays.likely)}`] : []),
        ...(daysOff ? [`${strings.daysOff}: ${formatter.days(daysOff.likely)}`] : []),
      ]),
    ),
    table: {
      caption: strings.recovery.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: [rowOf(strings.redness, 'rednessDays'), rowOf(strings.daysOff, 'daysOff')],
    },
    plot: {kind: 'recovery', lanes, days: dayTicks(longest, formatter)},
  };
}

function toRecoveryLane(option: Option, index: number, source: ChartSource): RecoveryLane {
  const {rednessDays, daysOff} = option;
  const lane = toLane(option, index, source.formatter);
  const texts = (what: string, quantity: (typeof QUANTITIES)[number]): readonly string[] =>
    daysTexts(option, quantity, source).map((text) => `${what}: ${text}`);
  return {
    ...lane,
    label: lane.name,
    redness: rednessDays,
    daysOff,
    rednessTexts: texts(source.strings.redness, 'rednessDays'),
    daysOffTexts: texts(source.strings.daysOff, 'daysOff'),
  };
}

/** “2 days (1 to 5 days)”, “2 days”; or that it is not known. */
function daysTexts(
  option: Option,
  quantity: (typeof QUANTITIES)[number],
  source: ChartSource,
): readonly string[] {
  const days = option[quantity];
  const {formatter} = source;
  if (days === null) return [missingText(option, [quantity], source)];
  const likely = formatter.days(days.likely);
  return [`${likely} (${formatter.span(days, roundDays)})`, likely];
}

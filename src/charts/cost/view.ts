import type {Formatter} from '../../answer/formatter.js';
import {payments} from '../../engine/cost/payments.js';
import type {Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import type {ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {moneyTicks, monthTicks} from '../ticks.js';

/** Money paid as the weeks go by; each step is one session. */
export interface CostPlot extends Plot {
  readonly kind: 'cost';
  readonly lanes: readonly CostLane[];
  readonly weeks: readonly Tick[];
  /** In minor units, such as cents. */
  readonly money: readonly Tick[];
}

export interface CostLane extends Lane {
  /** Weeks from the first session, and what has been paid by then, in minor units. */
  readonly steps: readonly Readonly<{week: number; paid: Range}>[];
}

/**
 * What has been paid for a treatment by the end of each session, in minor units; empty where it is
 * not known.
 */
interface PaidCourse {
  readonly lane: CostLane;
  readonly paid: readonly Range[];
  /** A clinic's own prices are not rounded. */
  readonly formatter: Formatter;
}

export function toCostChart(source: ChartSource): ChartView<CostPlot> {
  const {options, formatter, strings} = source;
  const courses = options.map((option, index) => toPaidCourse(option, index, source));
  const lanes = courses.map(({lane}) => lane);
  const steps = lanes.flatMap((lane) => lane.steps);
  return {
    ...strings.cost,
    table: {
      caption: strings.cost.title,
      head: [strings.session, ...lanes.map(({name}) => name)],
      rows: sessionRows(courses, source),
    },
    plot: {
      kind: 'cost',
      lanes,
      weeks: monthTicks(Math.max(1, ...steps.map(({week}) => week)), strings.start, formatter),
      money: moneyTicks(Math.max(100, ...steps.map(({paid: {high}}) => high)), formatter),
    },
  };
}

function toPaidCourse(
  option: Option,
  index: number,
  {formatter: usual, strings}: ChartSource,
): PaidCourse {
  const {cost, weeksBetween} = option;
  const formatter = usual.forOption(option);
  const paid = payments(option);
  const lane = toLane(option, index, usual);
  return {
    formatter,
    paid,
    lane: {
      ...lane,
      label: `${lane.name} ${cost ? formatter.money(cost.likely) : strings.unknown}`,
      // Without the time between sessions nobody knows when the money is paid: the table still says
      // how much.
      steps:
        weeksBetween === null
          ? []
          : paid.map((sum, session) => ({week: session * weeksBetween.likely, paid: sum})),
    },
  };
}

function sessionRows(
  courses: readonly PaidCourse[],
  {formatter, strings}: ChartSource,
): readonly (readonly string[])[] {
  // Where no course has a sum, one row says so.
  const sessions = Math.max(1, ...courses.map(({paid}) => paid.length));
  return [...Array(sessions).keys()].map((session) => [
    formatter.count(session + 1),
    ...courses.map((course) => paidText(course, session, strings.unknown)),
  ]);
}

function paidText({paid, formatter}: PaidCourse, session: number, unknown: string): string {
  if (paid.length === 0) return unknown;
  const sum = paid[session];
  if (sum === undefined) return '';
  const {money, range} = formatter;
  const likely = money(sum.likely);
  return sum.low === sum.high ? likely : `${likely} (${range(sum, money)})`;
}

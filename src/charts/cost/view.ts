import type {Formatter} from '../../answer/formatter.js';
import {payments} from '../../engine/cost/payments.js';
import {othersPrices} from '../../engine/price-list/others-prices.js';
import {mapRange, type Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {missingText, silenceOf} from '../silence.js';
import {moneyTicks, monthTicks} from '../ticks.js';

/** Money paid as the weeks go by; each step is one session. */
export interface CostPlot extends Plot {
  readonly kind: 'cost';
  readonly lanes: readonly CostLane[];
  readonly weeks: readonly Tick[];
  /** In minor units, such as cents. */
  readonly money: readonly Tick[];
  /** Weeks up to which all lines go; null: a little beyond the last session. */
  readonly end: number | null;
}

export interface CostLane extends Lane {
  /** Weeks from the first session, and what has been paid by then, in minor units. */
  readonly steps: readonly CostStep[];
  /** The sum at the end of the line. */
  readonly figure: string;
  /** From which sum to which; empty where there is none. */
  readonly between: string;
  /**
   * Whose price it is, where not the clinic's beside its own; and where others go on with upkeep and
   * this line does not, that it is the course.
   */
  readonly covers: string;
  /** What a visit of upkeep costs; empty where none is advised. */
  readonly upkeep: string;
}

export interface CostStep {
  readonly week: number;
  readonly paid: Range;
  /** A visit that keeps the result, after the course. */
  readonly isUpkeep: boolean;
}

/**
 * What has been paid for a treatment by the end of each session, in minor units; empty where it is
 * not known.
 */
interface PaidCourse {
  readonly option: Option;
  readonly lane: CostLane;
  readonly paid: readonly Range[];
  /** With upkeep; undefined where none is advised. */
  readonly kept: Range | undefined;
  /** A clinic's own prices are not rounded. */
  readonly formatter: Formatter;
}

/** Over so long upkeep is drawn: one of the spans for which the engine has its sum. */
const UPKEEP_YEARS = 3;
const WEEKS_IN_MONTH = 365.25 / 12 / 7;

export function toCostChart(source: ChartSource): ChartView<CostPlot> {
  const {options, formatter, strings} = source;
  const hasUpkeep = options.some(({upkeep}) => upkeep !== undefined);
  const others = othersPrices(options);
  const courses = options.map((option, index) => {
    const isOthers = others.has(option.treatment);
    return toPaidCourse(option, index, source, {hasUpkeep, isOthers});
  });
  const lanes = courses.map(({lane}) => lane);
  const steps = lanes.flatMap((lane) => lane.steps);
  const end = hasUpkeep ? 12 * UPKEEP_YEARS * WEEKS_IN_MONTH : null;
  const lastWeek = Math.max(1, ...steps.map(({week}) => week));
  return {
    ...strings.cost,
    hint: hasUpkeep ? `${strings.cost.hint} ${strings.upkeepHint}` : strings.cost.hint,
    silence: silenceOf(source, ['cost']),
    table: {
      caption: strings.cost.title,
      head: [strings.session, ...courses.map((each) => headText(each, others, source))],
      rows: [
        ...sessionRows(courses, source),
        ...(hasUpkeep
          ? [[strings.withUpkeep, ...courses.map((each) => keptText(each, source))]]
          : []),
      ],
    },
    plot: {
      kind: 'cost',
      lanes,
      // Years are a little longer than months make them: no tick may stand after the end.
      weeks: monthTicks(end ?? lastWeek, strings.start, formatter).filter(
        ({value}) => end === null || value <= end,
      ),
      money: moneyTicks(Math.max(100, ...steps.map(({paid: {high}}) => high)), formatter),
      end,
    },
  };
}

/** A column's treatment, and whose prices stand below it where they are not the clinic's. */
const headText = (
  {option, lane: {name}}: PaidCourse,
  others: ReturnType<typeof othersPrices>,
  {strings}: ChartSource,
): string => (others.has(option.treatment) ? `${name}: ${strings.otherClinics}` : name);

function toPaidCourse(
  option: Option,
  index: number,
  source: ChartSource,
  {hasUpkeep, isOthers}: {readonly hasUpkeep: boolean; readonly isOthers: boolean},
): PaidCourse {
  const {cost, upkeep} = option;
  const {strings} = source;
  const formatter = source.formatter.forOption(option);
  const {money, range} = formatter;
  const paid = payments(option);
  const kept = upkeep?.over.find(({years}) => years === UPKEEP_YEARS)?.cost;
  const sum = kept ?? cost;
  const figure = sum ? money(sum.likely) : missingText(option, ['cost'], source);
  const lane = toLane(option, index, formatter);
  return {
    option,
    formatter,
    paid,
    kept,
    lane: {
      ...lane,
      label: `${lane.name} ${figure}`,
      figure,
      between: sum && sum.low !== sum.high ? range(sum, money) : '',
      covers: [
        ...(isOthers ? [strings.otherClinics] : []),
        ...(hasUpkeep && !upkeep && sum ? [strings.courseOnly] : []),
      ].join(', '),
      upkeep: upkeep ? interpolate(strings.upkeep, {price: money(upkeep.price)}) : '',
      // Without the time between sessions nobody knows when the money is paid: the table still says
      // how much.
      steps: stepsOf(option, paid),
    },
  };
}

/** Sessions and, from the usual last one on, visits of upkeep, in the order of their days. */
function stepsOf(
  {sessions, weeksBetween, upkeep}: Option,
  paid: readonly Range[],
): readonly CostStep[] {
  if (weeksBetween === null) return [];
  const steps = paid.map((sum, session) => ({
    week: session * weeksBetween.likely,
    paid: sum,
    isUpkeep: false,
  }));
  if (upkeep === undefined || sessions === null || steps.length === 0) return steps;
  const course = (sessions.likely - 1) * weeksBetween.likely;
  const count = upkeep.over.find(({years}) => years === UPKEEP_YEARS)?.visits ?? 0;
  const visits = [...Array(count).keys()].map(
    (index) => course + (index + 1) * upkeep.everyMonths * WEEKS_IN_MONTH,
  );
  const withVisits = (sum: Range, by: number): Range =>
    mapRange(sum, (part) => part + upkeep.price * visits.filter((week) => week <= by).length);
  return [
    ...steps.map((step) => ({...step, paid: withVisits(step.paid, step.week)})),
    ...visits.map((week) => {
      const before = steps.findLast((step) => step.week <= week) ?? steps[0]!;
      return {week, paid: withVisits(before.paid, week), isUpkeep: true};
    }),
  ].sort((one, other) => one.week - other.week);
}

function sessionRows(
  courses: readonly PaidCourse[],
  source: ChartSource,
): readonly (readonly string[])[] {
  // Where no course has a sum, one row says so.
  const sessions = Math.max(1, ...courses.map(({paid}) => paid.length));
  return [...Array(sessions).keys()].map((session) => [
    source.formatter.count(session + 1),
    ...courses.map(({option, paid, formatter}) =>
      paid.length === 0 ? missingText(option, ['cost'], source) : sumText(paid[session], formatter),
    ),
  ]);
}

const keptText = ({option, kept, formatter, paid}: PaidCourse, source: ChartSource): string =>
  kept
    ? sumText(kept, formatter)
    : paid.length === 0
      ? missingText(option, ['cost'], source)
      : source.strings.unknown;

function sumText(sum: Range | undefined, {money, range}: Formatter): string {
  if (sum === undefined) return '';
  const likely = money(sum.likely);
  return sum.low === sum.high ? likely : `${likely} (${range(sum, money)})`;
}

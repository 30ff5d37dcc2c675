import {roundShare, roundWeeks} from '../../answer/rounding.js';
import {mapRange, type Range} from '../../engine/range.js';
import type {Option} from '../../engine/types.js';
import type {Slot} from '../../answer/slot.js';
import type {ChartSource, ChartView, Plot, Tick} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';
import {rangeKey} from '../range-key.js';
import {missingText, silenceOf} from '../silence.js';
import {monthTicks} from '../ticks.js';

/** How much better it gets as the weeks go by; and of 100 people, how many see a clear change. */
export interface ResultPlot extends Plot {
  readonly kind: 'result';
  readonly lanes: readonly ResultLane[];
  readonly weeks: readonly Tick[];
  /** From 0 to 1. */
  readonly shares: readonly Tick[];
  /** Where each line ends; options with the same figure have one together. */
  readonly ends: readonly SharedFigure[];
  readonly people: readonly SharedFigure[];
  readonly words: Readonly<{improvement: string; people: string}>;
}

export interface ResultLane extends Lane {
  readonly sessions: readonly number[];
  /** Weeks and shares at the bends of the line, up to the full result; none where not known. */
  readonly bends: readonly Readonly<{week: number; share: number}>[];
  /** People of 100, whole numbers; null where it is not known. */
  readonly people: Range | null;
}

/** One figure of one option, or of some that have the same. */
export interface SharedFigure {
  readonly slots: readonly Slot[];
  /** Shares from 0 to 1, or whole people; null where it is not known. */
  readonly range: Range | null;
  /** Whose it is: empty where the shapes before it say so. */
  readonly name: string;
  readonly figure: string;
  /** Empty where there is none. */
  readonly between: string;
}

/** Without a measured improvement there are people alone. */
export const hasLines = ({ends}: ResultPlot): boolean => ends.some(({range}) => range !== null);

type Quantity = 'improvement' | 'clearChange';

const QUANTITIES = ['improvement', 'clearChange'] as const;
const TIMES = ['weeksToFirstChange', 'weeksToFullResult'] as const;

export function toResultChart(source: ChartSource): ChartView<ResultPlot> {
  const {options, formatter, strings} = source;
  const lanes = options.map((option, index) => toResultLane(option, index, source));
  const weeks = lanes.flatMap(({sessions, bends}) => [
    sessions.at(-1) ?? 0,
    bends.at(-1)?.week ?? 0,
  ]);
  return {
    ...strings.result,
    silence:
      silenceOf(source, QUANTITIES) ??
      silenceOf(source, [...QUANTITIES, ...TIMES], (option) => alikeText(option, source)),
    table: {
      caption: strings.result.title,
      head: ['', ...lanes.map(({name}) => name)],
      rows: resultRows(source),
    },
    plot: {
      kind: 'result',
      lanes,
      weeks: monthTicks(Math.max(1, ...weeks), strings.start, formatter),
      shares: [0, 0.5, 1].map((share) => ({value: share, label: formatter.percent(share)})),
      ends: sharedFigures('improvement', source),
      people: sharedFigures('clearChange', source).map((shared) => ({
        ...shared,
        range: shared.range && mapRange(shared.range, roundShare),
      })),
      words: {improvement: strings.improvement, people: strings.people},
    },
  };
}

/** What all options have, where they have the same. */
const alikeText = ({improvement, clearChange}: Option, {formatter, strings}: ChartSource): string =>
  formatter.list([
    ...(improvement ? [`${strings.improvement}: ${formatter.percent(improvement.likely)}`] : []),
    ...(clearChange
      ? [`${formatter.strings.rows.change}: ${formatter.ofHundred(clearChange.likely)}`]
      : []),
  ]);

function toResultLane(option: Option, index: number, source: ChartSource): ResultLane {
  const {sessions, weeksBetween, clearChange, improvement, weeksToFirstChange, weeksToFullResult} =
    option;
  const lane = toLane(option, index, source.formatter);
  const begins = weeksToFirstChange && [
    {week: 0, share: 0},
    {week: weeksToFirstChange.likely, share: 0},
  ];
  return {
    ...lane,
    label: `${lane.name} ${likelyText(option, 'improvement', source)}`,
    sessions:
      sessions && weeksBetween
        ? [...Array(sessions.likely).keys()].map((session) => session * weeksBetween.likely)
        : [],
    // Nobody knows how it grows where the first change has no time: then it only stands at its end.
    bends:
      improvement && weeksToFullResult
        ? [...(begins ?? []), {week: weeksToFullResult.likely, share: improvement.likely}]
        : [],
    people: clearChange && mapRange(clearChange, roundShare),
  };
}

/** One figure for each option, or one for those that have the same range. */
function sharedFigures(quantity: Quantity, source: ChartSource): readonly SharedFigure[] {
  const {options, formatter, strings} = source;
  const groups = new Map<string, number[]>();
  options.forEach((option, index) => {
    // Two that are not known are not alike for it.
    const key = rangeKey(option[quantity]) || `${index}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()].map((indices): SharedFigure => {
    const option = options[indices[0]!]!;
    return {
      slots: indices as Slot[],
      range: option[quantity],
      name:
        indices.length > 1 ? strings.alike : formatter.strings.treatments[option.treatment].name,
      figure: likelyText(option, quantity, source),
      between: betweenText(option, quantity, source),
    };
  });
}

function likelyText(option: Option, quantity: Quantity, source: ChartSource): string {
  const share = option[quantity]?.likely;
  if (share === undefined) return missingText(option, [quantity], source);
  const {percent, ofHundred} = source.formatter;
  return quantity === 'improvement' ? percent(share) : ofHundred(share);
}

function betweenText(option: Option, quantity: Quantity, {formatter}: ChartSource): string {
  const share = option[quantity];
  if (share === null) return '';
  return quantity === 'improvement'
    ? formatter.range(share, formatter.percent)
    : formatter.range(share, formatter.people);
}

function resultRows(source: ChartSource): readonly (readonly string[])[] {
  const {options, formatter, strings} = source;
  const shareRow = (head: string, quantity: Quantity): readonly string[] => [
    head,
    ...options.map((option) => {
      const between = betweenText(option, quantity, source);
      const likely = likelyText(option, quantity, source);
      return between === '' ? likely : `${likely} (${between})`;
    }),
  ];
  const timeRow = (head: string, quantity: (typeof TIMES)[number]): readonly string[] => [
    head,
    ...options.map((option) => {
      const weeks = option[quantity];
      return weeks ? formatter.span(weeks, roundWeeks) : missingText(option, [quantity], source);
    }),
  ];
  return [
    shareRow(strings.improvement, 'improvement'),
    shareRow(formatter.strings.rows.change, 'clearChange'),
    timeRow(strings.firstChange, 'weeksToFirstChange'),
    timeRow(strings.fullResult, 'weeksToFullResult'),
  ];
}

import {borrowedFrom} from '../engine/borrowed.js';
import type {Range} from '../engine/range.js';
import type {Option, ResolvedInputs} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import {roundDays, roundMinutes, roundShare, roundWeeks} from './rounding.js';
import {fill, type Words} from './words.js';

/** One figure: the likely value large, its range under it, then words. */
export interface Cell {
  readonly likely: string;
  readonly range: string;
  readonly notes: readonly string[];
  /** People of ten, drawn as dots beside the words. */
  readonly ofTen?: number;
  /** Which of the option's figures this is: its evidence stands there. */
  readonly quantity: QuantityId;
  /** True where no study or list was found. */
  readonly unknown: boolean;
}

export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** What a row says of an option: the figure, how to say it, how to say its range, and what else. */
interface Saying {
  readonly quantity: QuantityId;
  readonly likely: (value: number) => string;
  readonly range: (range: Range) => string;
  readonly notes: readonly (string | false | null | undefined)[];
  readonly unknown: string;
}

const figureOf = (option: Option, quantity: QuantityId): Range | null => option[quantity];

function toCell(option: Option, {quantity, likely, range, notes, unknown}: Saying, inputs: ResolvedInputs, words: Words): Cell {
  const {cells, concernsWithin} = words.strings;
  const figure = figureOf(option, quantity);
  const from = borrowedFrom(option.treatment, quantity, inputs);
  const said = notes.filter((note): note is string => typeof note === 'string' && note !== '');
  if (figure === null) return {likely: cells.notKnown, range: unknown, notes: said, quantity, unknown: true};
  return {
    likely: likely(figure.likely), range: range(figure), quantity, unknown: false,
    notes: from === undefined ? said : [...said, fill(cells.borrowed, {concern: concernsWithin[from]})],
  };
}

/** The table's rows, the same for every option. */
export function toRows(inputs: ResolvedInputs, options: readonly Option[], words: Words): Row[] {
  const {skinTone} = inputs;
  const {cells: c, rows} = words.strings;
  const row = (label: string, say: (option: Option) => Saying): Row => ({label, cells: options.map((option) => toCell(option, say(option), inputs, words))});
  const people = (share: number): string => words.plural(c.people, roundShare(share)).replace(words.count(roundShare(share)), words.people(share));
  const peopleRange = ({low, high}: Range): string =>
    words.people(low) === words.people(high) ? people(high) : fill(c.peopleRange, {low: words.people(low), high: words.people(high)});
  const known = Object.hasOwn(words.strings.skinTypes, skinTone) && skinTone !== 'unknown';
  const change = row(rows.change, ({clearChange, improvement}) => ({
    quantity: 'clearChange', likely: people, range: peopleRange, unknown: c.noStudy,
    notes: [
      clearChange && words.plural(c.others, 100 - roundShare(clearChange.likely)),
      improvement && fill(c.better, {share: words.percent(improvement.likely)}),
    ],
  }));
  return [
    row(rows.cost, ({costPerSession}) => ({
      quantity: 'cost', likely: words.money, range: (range) => words.range(range, words.money), unknown: c.askClinic,
      notes: [costPerSession && fill(c.perSession, {cost: words.money(costPerSession.likely)})],
    })),
    row(rows.sessions, ({weeksBetween}) => ({
      quantity: 'sessions', likely: words.count, range: (range) => words.range(range, words.count), unknown: c.noStudy,
      notes: [weeksBetween && words.plural(c.weeksApart, Math.max(1, Math.round(weeksBetween.likely)))],
    })),
    row(rows.result, ({weeksToFirstChange}) => ({
      quantity: 'weeksToFullResult', likely: words.weeks, range: (range) => words.span(range, roundWeeks), unknown: c.noStudy,
      notes: [weeksToFirstChange && fill(c.firstChange, {time: words.weeks(weeksToFirstChange.likely)})],
    })),
    row(rows.healing, ({rednessDays}) => ({
      quantity: 'daysOff', likely: words.days, range: (range) => words.span(range, roundDays), unknown: c.noStudy,
      notes: [rednessDays && fill(c.red, {time: words.days(rednessDays.likely)})],
    })),
    {
      ...change,
      cells: change.cells.map((cell, at) => {
        const share = options[at]?.clearChange?.likely;
        return share === undefined ? cell : {...cell, ofTen: Math.round(share * 10)};
      }),
    },
    row(known ? fill(rows.darkMarks, {type: skinTone}) : rows.darkMarksUnknown, () => ({
      quantity: 'darkMarks', likely: people, range: peopleRange, unknown: c.noStudy, notes: [c.fades],
    })),
    row(rows.visit, ({pain}) => ({
      quantity: 'minutesPerVisit', likely: words.minutes, range: (range) => words.span(range, roundMinutes), unknown: c.noStudy,
      notes: [pain && fill(c.pain, {n: words.count(Math.round(pain.likely))})],
    })),
  ];
}

import {borrowedFrom} from '../engine/borrowed.js';
import type {Option, ResolvedInputs} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import {figureTexts} from './figure-texts.js';
import {roundShare} from './rounding.js';
import {interpolate, type Formatter} from './formatter.js';

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
  /** Said of the mark that leads to what the figure rests on. */
  readonly mark: string;
}

export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Which figure a row shows of an option, what stands below it, and what is said where it is not known. */
interface Saying {
  readonly quantity: QuantityId;
  readonly notes: readonly (string | false | null | undefined)[];
  readonly unknown: string;
}

function toCell(
  label: string,
  option: Option,
  {quantity, notes, unknown}: Saying,
  inputs: ResolvedInputs,
  formatter: Formatter,
): Cell {
  const {cells, concernsWithin, method, treatments} = formatter.strings;
  const mark = interpolate(method.mark, {row: label, treatment: treatments[option.treatment].name});
  const figure = option[quantity];
  const from = borrowedFrom(option.treatment, quantity, inputs);
  const said = notes.filter((note): note is string => typeof note === 'string' && note !== '');
  if (figure === null)
    return {likely: cells.notKnown, range: unknown, notes: said, quantity, unknown: true, mark};
  const [likely, range] = figureTexts(quantity, figure, formatter);
  return {
    likely,
    range,
    quantity,
    mark,
    unknown: false,
    notes:
      from === undefined
        ? said
        : [...said, interpolate(cells.borrowed, {concern: concernsWithin[from]})],
    ...(quantity === 'clearChange' && {ofTen: Math.round(figure.likely * 10)}),
  };
}

/** The table's rows, the same for every option. */
export function toRows(
  inputs: ResolvedInputs,
  options: readonly Option[],
  formatter: Formatter,
): Row[] {
  const {skinTone} = inputs;
  const {cells: c, rows} = formatter.strings;
  const row = (
    label: string,
    quantity: QuantityId,
    notes: (option: Option) => Saying['notes'],
    unknown = c.noStudy,
  ): Row => ({
    label,
    cells: options.map((option) =>
      toCell(label, option, {quantity, notes: notes(option), unknown}, inputs, formatter),
    ),
  });
  /** A figure of an option in a sentence, by its range. */
  const note = (option: Option, quantity: QuantityId, sentence: string): string | null => {
    const figure = option[quantity];
    return figure && interpolate(sentence, {range: figureTexts(quantity, figure, formatter)[1]});
  };
  const known = Object.hasOwn(formatter.strings.skinTypes, skinTone) && skinTone !== 'unknown';
  return [
    row(rows.cost, 'cost', (option) => [note(option, 'costPerSession', c.perSession)], c.askClinic),
    row(rows.sessions, 'sessions', (option) => [note(option, 'weeksBetween', c.weeksApart)]),
    row(rows.result, 'weeksToFullResult', (option) => [
      note(option, 'weeksToFirstChange', c.firstChange),
    ]),
    row(rows.healing, 'daysOff', (option) => [note(option, 'rednessDays', c.red)]),
    row(rows.change, 'clearChange', (option) => [
      option.clearChange && formatter.plural(c.others, 100 - roundShare(option.clearChange.likely)),
      note(option, 'improvement', c.better),
    ]),
    row(
      known ? interpolate(rows.darkMarks, {type: skinTone}) : rows.darkMarksUnknown,
      'darkMarks',
      () => [c.fades],
    ),
    row(rows.visit, 'minutesPerVisit', (option) => [note(option, 'pain', c.pain)]),
  ];
}

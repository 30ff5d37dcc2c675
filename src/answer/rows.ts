import {borrowedFrom} from '../engine/borrowed-figures.js';
import type {Option, ResolvedInputs} from '../engine/types.js';
import {waitsForKind} from '../engine/waits-for-kind.js';
import type {QuantityId} from '../evidence/ids.js';
import {interpolate} from '../i18n/interpolate.js';
import type {ClinicAnswer} from './clinic-answer.js';
import {figureTexts} from './figure-texts.js';
import type {Formatter} from './formatter.js';
import {roundShare} from './rounding.js';

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
  /** Label of the button that leads to what the figure rests on. */
  readonly mark: string;
}

/** One line of the table: a figure of each option. */
export interface Row {
  readonly label: string;
  readonly quantity: QuantityId;
  readonly cells: readonly Cell[];
}

/** Which figure a row shows, and the words around it. */
interface RowWords {
  readonly label: string;
  readonly quantity: QuantityId;
  /** What stands below an option's figure. */
  readonly notes: (option: Option) => readonly (string | null | undefined)[];
  /** Stands for the range where the figure is not known. Left out: no study. */
  readonly unknown: ((option: Option) => string) | undefined;
}

function toCell(
  option: Option,
  {label, quantity, notes, unknown}: RowWords,
  inputs: ResolvedInputs,
  formatter: Formatter,
): Cell {
  const {ask, cells, concernsWithin, method, treatments} = formatter.strings;
  const figure = option[quantity];
  const from = figure && borrowedFrom(option.treatment, quantity, inputs);
  const [likely, range] = figure
    ? figureTexts(quantity, figure, formatter.forOption(option))
    : waitsForKind(option, quantity, inputs)
      ? [ask.kind, '']
      : [cells.notKnown, unknown?.(option) ?? cells.noStudy];
  const below = [
    ...notes(option),
    from && interpolate(cells.borrowed, {concern: concernsWithin[from]}),
  ];
  return {
    likely,
    range,
    quantity,
    unknown: figure === null,
    mark: interpolate(method.mark, {row: label, treatment: treatments[option.treatment].name}),
    notes: below.filter((note): note is string => Boolean(note)),
    ...(quantity === 'clearChange' && figure && {ofTen: Math.round(figure.likely * 10)}),
  };
}

/** The risk is said for a Fitzpatrick type; a tone of the Monk scale may stand for several. */
function darkMarksLabel(
  skinTone: ResolvedInputs['skinTone'],
  {strings: {rows, skinTypes}}: Formatter,
): string {
  const isType = skinTone in skinTypes && skinTone !== 'unknown';
  return isType ? interpolate(rows.darkMarks, {type: skinTone}) : rows.darkMarksUnknown;
}

/** What each row says, in the order of the table. */
function rowWords(
  {skinTone}: ResolvedInputs,
  formatter: Formatter,
  clinic: ClinicAnswer | undefined,
): RowWords[] {
  const {cells, rows} = formatter.strings;
  /** A figure of an option in a sentence, by its range. */
  const note = (option: Option, quantity: QuantityId, sentence: string): string | null => {
    const figure = option[quantity];
    return figure && interpolate(sentence, {range: figureTexts(quantity, figure, formatter)[1]});
  };
  const row = (
    label: string,
    quantity: QuantityId,
    notes: RowWords['notes'],
    unknown?: RowWords['unknown'],
  ): RowWords => ({label, quantity, notes, unknown});
  const costNotes: RowWords['notes'] = (option) => {
    const perSession = note(option, 'costPerSession', cells.perSession);
    return clinic?.costNotes(option, perSession) ?? [perSession];
  };
  return [
    row(rows.cost, 'cost', costNotes, (option) => clinic?.noPrice(option) ?? cells.askClinic),
    row(rows.sessions, 'sessions', (option) => [
      note(option, 'weeksBetween', cells.weeksApart),
      clinic?.sessionNote(option),
    ]),
    row(rows.result, 'weeksToFullResult', (option) => [
      note(option, 'weeksToFirstChange', cells.firstChange),
    ]),
    row(rows.healing, 'daysOff', (option) => [note(option, 'rednessDays', cells.red)]),
    row(rows.change, 'clearChange', (option) => [
      option.clearChange &&
        formatter.plural(cells.others, 100 - roundShare(option.clearChange.likely)),
      note(option, 'improvement', cells.better),
    ]),
    row(darkMarksLabel(skinTone, formatter), 'darkMarks', () => [cells.fades]),
    row(rows.visit, 'minutesPerVisit', (option) => [note(option, 'pain', cells.pain)]),
  ];
}

/** The table's rows, the same for every option. */
export const toRows = (
  inputs: ResolvedInputs,
  options: readonly Option[],
  formatter: Formatter,
  clinic?: ClinicAnswer,
): Row[] =>
  rowWords(inputs, formatter, clinic).map((words) => ({
    label: words.label,
    quantity: words.quantity,
    cells: options.map((option) => toCell(option, words, inputs, formatter)),
  }));

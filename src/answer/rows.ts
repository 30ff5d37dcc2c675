import {borrowedFrom} from '../engine/borrowed-figures.js';
import type {Option, ResolvedInputs} from '../engine/types.js';
import {waitsForKind} from '../engine/waits-for-kind.js';
import type {QuantityId} from '../evidence/ids.js';
import {interpolate} from '../i18n/interpolate.js';
import type {ClinicAnswer} from './clinic-answer.js';
import {figureTexts} from './figure-texts.js';
import type {Formatter} from './formatter.js';
import {toScale, type BarScale} from './scale.js';

/** One figure: the likely value large, its range, then words. */
export interface Cell {
  readonly likely: string;
  readonly range: string;
  readonly notes: readonly string[];
  /** True where no study was found. */
  readonly unknown: boolean;
}

/** One line of the table: a figure of each option. */
export interface Row {
  readonly label: string;
  readonly quantity: QuantityId;
  readonly cells: readonly Cell[];
  /** True where every option has the same figure and range: it is said once. */
  readonly same: boolean;
  /** Undefined where nothing is known, or all is 0. */
  readonly scale: BarScale | undefined;
}

/** What a row's cells are made from. */
interface RowSource {
  readonly quantity: QuantityId;
  readonly inputs: ResolvedInputs;
  readonly formatter: Formatter;
  readonly clinic: ClinicAnswer | undefined;
}

function toCell(option: Option, {quantity, inputs, formatter, clinic}: RowSource): Cell {
  const {ask, cells, concernsWithin} = formatter.strings;
  const figure = option[quantity];
  const from = figure && borrowedFrom(option.treatment, quantity, inputs);
  const [likely, range] = figure
    ? figureTexts(quantity, figure, formatter)
    : waitsForKind(option, quantity, inputs)
      ? [ask.kind, '']
      : [cells.notKnown, cells.noStudy];
  const note = quantity === 'sessions' ? clinic?.sessionNote(option) : undefined;
  const borrowed = from && interpolate(cells.borrowed, {concern: concernsWithin[from]});
  return {
    likely,
    range,
    unknown: figure === null,
    notes: [borrowed, note].filter((text): text is string => Boolean(text)),
  };
}

/** What each row is called, in the order of the table. The costs stand above it. */
function labels(
  {skinTone}: ResolvedInputs,
  {strings: {rows, skinTypes}}: Formatter,
): readonly (readonly [QuantityId, string])[] {
  // The risk is said for a Fitzpatrick type; a tone of the Monk scale may stand for several.
  const isType = skinTone in skinTypes && skinTone !== 'unknown';
  return [
    ['sessions', rows.sessions],
    ['weeksToFullResult', rows.result],
    ['daysOff', rows.healing],
    ['clearChange', rows.change],
    ['darkMarks', isType ? interpolate(rows.darkMarks, {type: skinTone}) : rows.darkMarksUnknown],
  ];
}

/** The table's rows, the same for every option; those of which nothing is known stand last. */
export function toRows(
  inputs: ResolvedInputs,
  options: readonly Option[],
  formatter: Formatter,
  clinic?: ClinicAnswer,
): Row[] {
  const rows = labels(inputs, formatter).map(([quantity, label]): Row => {
    const cells = options.map((option) => toCell(option, {quantity, inputs, formatter, clinic}));
    const [first, ...others] = cells.map(({likely, range, notes}) =>
      [likely, range, ...notes].join(),
    );
    const figures = options.map((option) => option[quantity]);
    return {
      label,
      quantity,
      cells,
      same: others.length > 0 && others.every((other) => other === first),
      scale: toScale(quantity, figures, formatter),
    };
  });
  const isEmpty = ({cells}: Row): boolean => cells.every(({unknown}) => unknown);
  return [...rows.filter((row) => !isEmpty(row)), ...rows.filter(isEmpty)];
}

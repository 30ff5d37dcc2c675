import type {Option} from '../engine/types.js';
import type {ClinicAnswer} from './clinic-answer.js';
import {figureTexts} from './figure-texts.js';
import type {Formatter} from './formatter.js';
import {toScale, type BarScale} from './scale.js';
import type {QuantityId} from '../evidence/ids.js';

/** What stands under an option's name: its sum, its range, and what must be said of it. */
export interface HeadlineFigure {
  readonly likely: string;
  readonly range: string;
  readonly notes: readonly string[];
  readonly unknown: boolean;
}

/** What is read first: the sums of all options, or their sessions where no price is known. */
export interface Headline {
  readonly title: string;
  /** Which figures these are. */
  readonly quantity: QuantityId;
  /** One for each option, in the order of the columns. */
  readonly figures: readonly HeadlineFigure[];
  readonly scale: BarScale | undefined;
}

/** The sums of all options; their sessions where nobody knows a price. */
export function toHeadline(
  options: readonly Option[],
  formatter: Formatter,
  clinic?: ClinicAnswer,
): Headline {
  const {answer, cells, rows} = formatter.strings;
  const isPriced = options.some(({cost}) => cost !== null);
  const quantity = isPriced ? 'cost' : 'sessions';
  const unpriced = (option: Option): string => clinic?.noPrice(option) ?? cells.askClinic;
  return {
    quantity,
    title: isPriced ? answer.title : rows.sessions,
    figures: options.map((option) => {
      const figure = option[quantity];
      const prices = clinic?.costNotes(option) ?? [];
      const notes = isPriced
        ? prices
        : [...(prices.length > 0 ? prices : [unpriced(option)]), clinic?.sessionNote(option)];
      const [likely, range] = figure
        ? figureTexts(quantity, figure, formatter.forOption(option))
        : [cells.notKnown, isPriced ? unpriced(option) : ''];
      return {
        likely,
        range: range === likely ? '' : range,
        notes: notes.filter((note): note is string => Boolean(note)),
        unknown: !figure,
      };
    }),
    scale: toScale(
      quantity,
      options.map((option) => option[quantity]),
      formatter,
    ),
  };
}

import {isKindOpen} from '../engine/kind-open.js';
import {mayMark} from '../engine/skin.js';
import type {Estimate} from '../engine/types.js';
import type {QuantityId, TreatmentId} from '../evidence/ids.js';
import type {ClinicAnswer} from './clinic-answer.js';
import type {BillsView} from './clinic/bills.js';
import type {Formatter} from './formatter.js';
import {toHeadline, type Headline} from './headline.js';
import {toQuestions, type Question} from './questions.js';
import {toRows, type Row} from './rows.js';
import type {Slot} from './slot.js';

/** The head of an option's column. */
export interface Column {
  readonly slot: Slot;
  readonly treatment: TreatmentId;
  readonly name: string;
  /** Empty where the treatment is usual for this skin and concern. */
  readonly suitability: string;
}

/** What the screen shows, in words. */
export interface View {
  readonly questions: readonly Question[];
  readonly headline: Headline;
  /** What a bar means. */
  readonly summary: string;
  /** Shows what the compact layout leaves out. */
  readonly all: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly untreated: readonly [name: string, text: string];
  /** Of a row that is the same for all options. */
  readonly each: string;
  /** Opens the list of other treatments, which `toCandidates` makes. */
  readonly compare: string;
  /** Heading of what the figures rest on. */
  readonly method: string;
  readonly footer: string;
  /** What is in a clinic's own sums; undefined without any. */
  readonly bills: BillsView | undefined;
}

/** What changes the view beside the estimate. */
export interface ViewOptions {
  readonly clinic?: ClinicAnswer | undefined;
  /** Rows that stand first, by their quantity, in the order of the table. */
  readonly first?: readonly QuantityId[];
  /** True where nobody has answered the question on the skin. */
  readonly isSkinOpen?: boolean;
  /** Questions that the page does not want, by their names as attributes, with blanks between. */
  readonly hide?: string;
}

/** The rows that matter most to a person first; the others follow in their order. */
function inOrder(rows: readonly Row[], first: readonly QuantityId[]): readonly Row[] {
  const isFirst = ({quantity}: Row): boolean => first.includes(quantity);
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

function toColumns(
  {inputs, options}: Estimate,
  {strings: {treatments, suitabilities}}: Formatter,
  clinic: ClinicAnswer | undefined,
): Column[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  // What every column says, a notice says once, with what it depends on.
  const isSaidOnce =
    compared.every(({suitability}) => suitability === 'with-care') && mayMark(inputs.skinTone);
  return compared.map(({treatment, suitability}, slot) => ({
    slot: slot as Slot,
    treatment,
    name: treatments[treatment].name,
    suitability: [clinic?.notOffered(treatment), isSaidOnce ? '' : suitabilities[suitability]]
      .filter(Boolean)
      .join(' · '),
  }));
}

/**
 * Everything that stands on the screen beside the charts. Pure: an estimate and a language's
 * formatter in, text out.
 */
export function toView(
  estimate: Estimate,
  formatter: Formatter,
  {clinic, first = [], isSkinOpen = false, hide = ''}: ViewOptions = {},
): View {
  const {inputs, options} = estimate;
  const {strings} = formatter;
  const {answer, cells, treatments} = strings;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const headline = toHeadline(compared, formatter, clinic);
  const rows = toRows(inputs, compared, formatter, clinic);
  return {
    questions: toQuestions(inputs, formatter, {offered: clinic?.offered, isSkinOpen, hide}),
    // Where the kind decides everything, nothing can be said before it is known.
    headline: isKindOpen(inputs) ? {...headline, title: strings.ask.kind, figures: []} : headline,
    summary: [clinic?.summary, answer.bars].filter(Boolean).join(' '),
    all: answer.all,
    caption: answer.figures,
    columns: toColumns(estimate, formatter, clinic),
    // What the headline says is said once.
    rows: inOrder(
      rows.filter(({quantity}) => quantity !== headline.quantity),
      first,
    ),
    each: cells.each,
    untreated: [treatments.none.name, `${answer.untreated} ${strings.untreated[inputs.concern]}`],
    compare: answer.compare,
    method: strings.method.title,
    footer: clinic?.disclaimer ? `${strings.footer} ${clinic.disclaimer}` : strings.footer,
    bills: clinic?.bills,
  };
}

import type {Estimate, ResolvedInputs} from '../engine/types.js';
import {CONCERNS} from '../evidence/concerns/index.js';
import type {NoticeId, QuantityId, TreatmentId} from '../evidence/ids.js';
import {interpolate} from '../i18n/interpolate.js';
import type {ClinicAnswer} from './clinic-answer.js';
import type {BillsView} from './clinic/bills.js';
import type {Formatter} from './formatter.js';
import {toHeadline, type HeadlinePart} from './headline.js';
import {toQuestions, type Question} from './questions.js';
import {toRows, type Row} from './rows.js';
import type {Slot} from './slot.js';

/** The head of an option's column. */
export interface Column {
  readonly slot: Slot;
  readonly treatment: TreatmentId;
  readonly name: string;
  /** What the treatment is, in one sentence. */
  readonly what: string;
  /** Empty where the treatment is usual for this skin and concern. */
  readonly suitability: string;
}

/** What the screen shows, in words. */
export interface View {
  readonly questions: readonly Question[];
  readonly headline: readonly HeadlinePart[];
  /** What the sums are for: how marked, what and where. */
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly untreated: readonly [name: string, text: string];
  readonly studies: string;
  /** Opens the list of other treatments, which `toCandidates` makes. */
  readonly compare: string;
  readonly notices: readonly (readonly [id: NoticeId, title: string, text: string])[];
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
}

function toSummary(
  {severity, concern, area}: ResolvedInputs,
  {strings}: Formatter,
  clinic: ClinicAnswer | undefined,
): string {
  return interpolate(clinic?.summary ?? strings.answer.sub, {
    severity: strings.severitiesWithin[severity],
    concern: strings.concernsWithin[concern],
    // Where there is only one place, naming it says nothing.
    area: CONCERNS[concern].areas.length > 1 ? strings.onArea[area] : '',
  }).replace(/ +\./, '.');
}

/** The rows that matter most to a person first; the others follow in their order. */
function inOrder(rows: readonly Row[], first: readonly QuantityId[]): readonly Row[] {
  const isFirst = ({quantity}: Row): boolean => first.includes(quantity);
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

/**
 * Everything that stands on the screen beside the charts. Pure: an estimate and a language's
 * formatter in, text out.
 */
export function toView(
  {inputs, options, notices}: Estimate,
  formatter: Formatter,
  {clinic, first = []}: ViewOptions = {},
): View {
  const {strings} = formatter;
  const {answer, treatments, suitabilities} = strings;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return {
    questions: toQuestions(inputs, formatter, clinic?.offered),
    headline: toHeadline(compared, formatter, clinic),
    summary: toSummary(inputs, formatter, clinic),
    caption: answer.figures,
    columns: compared.map(({treatment, suitability}, slot) => ({
      slot: slot as Slot,
      treatment,
      name: treatments[treatment].name,
      what: treatments[treatment].what,
      suitability: [clinic?.notOffered(treatment), suitabilities[suitability]]
        .filter(Boolean)
        .join(' · '),
    })),
    rows: inOrder(toRows(inputs, compared, formatter, clinic), first),
    untreated: [treatments.none.name, `${answer.untreated} ${strings.untreated[inputs.concern]}`],
    studies: answer.studies,
    compare: answer.compare,
    notices: notices.map((id) => [id, ...strings.notices[id]]),
    method: strings.method.title,
    footer: clinic?.disclaimer ? `${strings.footer} ${clinic.disclaimer}` : strings.footer,
    bills: clinic?.bills,
  };
}

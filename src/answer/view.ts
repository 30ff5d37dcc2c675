import {CONCERNS} from '../engine/choices.js';
import type {BillsView} from './clinic/bills.js';
import type {TreatmentId} from '../evidence/ids.js';
import type {Estimate} from '../engine/types.js';
import type {NoticeId} from '../evidence/ids.js';
import type {Slot} from './slot.js';
import {toQuestions, type Question} from './questions.js';
import {toRows, type Row} from './rows.js';
import {interpolate, type Formatter} from './formatter.js';

/** A piece of a sentence; a figure carries the colour of its option. */
export interface Part {
  readonly text: string;
  readonly slot?: Slot;
}

export interface Column {
  readonly slot: Slot;
  readonly treatment: TreatmentId;
  readonly name: string;
  readonly what: string;
  /** Empty where the treatment is usual for this skin and concern. */
  readonly suitability: string;
}

/** What the screen shows, in words. */
export interface View {
  readonly questions: readonly Question[];
  readonly headline: readonly Part[];
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
  readonly bills?: BillsView | undefined;
}

/** Marks where a figure begins and ends while the sentence is put together; never shown. */
const MARK = '\u2063';

/** The sentence with all costs, cut where figures stand. */
function toHeadline(
  {options}: Estimate,
  {strings: {answer, treatments}, money, list}: Formatter,
): Part[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const sentence = list(
    compared.map(({treatment, cost}, slot) =>
      cost
        ? interpolate(answer.costs, {
            cost: `${MARK}${slot}${money(cost.likely)}${MARK}`,
            treatment: treatments[treatment].within,
          })
        : interpolate(answer.costsUnknown, {treatment: treatments[treatment].within}),
    ),
  );
  return (sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1))
    .split(MARK)
    .map((text, at): Part =>
      at % 2 === 0 ? {text} : {text: text.slice(1), slot: Number(text.charAt(0)) as Slot},
    );
}

/** Everything that stands on the screen beside the charts. Pure: an estimate and the words of a language in, text out. */
export function toView(estimate: Estimate, formatter: Formatter): View {
  const {inputs, options, notices} = estimate;
  const {strings} = formatter;
  const {answer, treatments} = strings;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return {
    questions: toQuestions(inputs, formatter),
    headline: toHeadline(estimate, formatter),
    summary: interpolate(answer.sub, {
      severity: strings.severitiesWithin[inputs.severity],
      concern: strings.concernsWithin[inputs.concern],
      // Where there is only one place, naming it says nothing.
      area: CONCERNS[inputs.concern].areas.length > 1 ? strings.onArea[inputs.area] : '',
    }).replace(/ +\./, '.'),
    caption: answer.figures,
    columns: compared.map(({treatment, suitability}, at) => ({
      slot: at as Slot,
      treatment,
      name: treatments[treatment].name,
      what: treatments[treatment].what,
      suitability: strings.suitabilities[suitability],
    })),
    rows: toRows(inputs, compared, formatter),
    untreated: [treatments.none.name, `${answer.untreated} ${strings.untreated[inputs.concern]}`],
    studies: answer.studies,
    compare: answer.compare,
    notices: notices.map((id) => [id, ...strings.notices[id]]),
    method: strings.method.title,
    footer: strings.footer,
  };
}

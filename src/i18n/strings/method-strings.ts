import type {ClearedUseId} from '../../evidence/cleared-uses.js';
import type {ConcernId, Grade, QuantityId} from '../../evidence/ids.js';
import type {Plural} from './answer-strings.js';
import type {HowSureStrings} from './how-sure-strings.js';

/** The sentences of “How we worked this out”: fetched when it is opened. */
export interface MethodStrings {
  readonly quantities: Readonly<Record<QuantityId, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  /** What went in: paragraphs. */
  readonly about: readonly string[];
  /** `{date}`: when the records were last gone through. */
  readonly reviewed: string;
  readonly gradesTitle: string;
  /** Before the meaning of a grade: “Grade B”. */
  readonly grade: string;
  readonly studies: Plural;
  readonly people: Plural;
  readonly years: string;
  readonly pages: Plural;
  readonly lists: Plural;
  readonly borrowed: string;
  /** `{n}` of `{studies}` counted sessions or spots, not people. */
  readonly notByPerson: string;
  readonly assumedSeverity: string;
  readonly assumedArea: string;
  readonly assumedKind: string;
  readonly cost: string;
  /** What a course paid at once takes off; not in the figures. */
  readonly discount: string;
  readonly notKnown: string;
  /** Of a price that the clinic set: it is no estimate and has no grade. */
  readonly ownPrice: string;
  /** Of the weeks between sessions, where they are the clinic's; and of what moves with them. */
  readonly ownWeeks: string;
  readonly movedByWeeks: string;
  /** Beside the price of the full make: `{makes}`, `{price}`, `{range}`, `{grade}`. */
  readonly gentle: string;
  /** Where the clinic has a gentle make. */
  readonly gentleHere: string;
  readonly untitled: string;
  /** What sources say against each other, by concern; `always` for all. */
  readonly against: Readonly<Partial<Record<ConcernId | 'always', readonly string[]>>>;
  readonly againstTitle: string;
  readonly clearedTitle: string;
  /** What needling devices are cleared for in the US. */
  readonly cleared: Readonly<Record<ClearedUseId, string>>;
  /** Of a figure in which studies do not tell the treatments apart: in place of its grade. */
  readonly shared: string;
  /** Of a figure that is told for each kind. */
  readonly byKind: string;
  /** Behind a row of the comparison. */
  readonly row: Readonly<{
    /** What a bar's ends mean, of people and of studies. */
    people: string;
    studies: string;
    sure: HowSureStrings;
    sources: string;
    close: string;
  }>;
}

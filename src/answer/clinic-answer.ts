import type {Option} from '../engine/types.js';
import type {TreatmentId} from '../evidence/ids.js';
import type {BillsView} from './clinic/bills.js';
import type {Question} from './questions.js';

/**
 * What a clinic's configuration changes in the answer. The view asks it at each place that a clinic
 * may change.
 */
export interface ClinicAnswer {
  /**
   * The choices that the clinic offers, in its order; a question that is not named keeps all of its
   * choices.
   */
  readonly offered: Readonly<Partial<Record<Question['name'], readonly string[]>>>;
  /**
   * The clause of the headline for a sum of the clinic's own, with `{cost}` and `{treatment}` left
   * open.
   */
  readonly costClause: (option: Option) => string | undefined;
  /** Stands for our summary where the clinic's own prices make the sums. */
  readonly summary: string | undefined;
  /** Stands for “ask the clinic” where nobody has a price in the clinic's currency. */
  readonly noPrice: (option: Option) => string | undefined;
  /** What stands below a cost. */
  readonly costNotes: (option: Option) => readonly (string | null)[];
  /** The clinic's usual number of sessions, in words. */
  readonly sessionNote: (option: Option) => string | undefined;
  /** True where the clinic does not offer a treatment; said in the head of its column. */
  readonly notOffered: (treatment: TreatmentId) => string | undefined;
  /** Stands after our last line. */
  readonly disclaimer: string | undefined;
  readonly bills: BillsView | undefined;
}

import type {MatterId} from '../../evidence/ids.js';
import type {Plural} from './answer-strings.js';
import type {ConcernDefinitions} from './name-strings.js';

/** “What matters to me”. */
export interface MattersStrings {
  readonly what: ConcernDefinitions;
  /** What there is to decide. */
  readonly decision: string;
  readonly intro: string;
  readonly label: string;
  readonly choices: Readonly<Record<MatterId, string>>;
  /** One option's figure: “Microneedling: $1,600 ($900 to $2,900)”. */
  readonly figure: string;
  /** Where one of the figures is not known. */
  readonly unknown: string;
  /** Where the ranges share some values. */
  readonly overlap: string;
  /** Where at least two ranges share none. */
  readonly apart: string;
  /** The typical cost of a course over another's: `{dear}`, `{times}`, `{cheap}`. */
  readonly ratio: string;
  /** Where the two are the same. */
  readonly ratioAlike: string;
  /** What is said of the two prices, and what the lists say: `{lists}` of them. */
  readonly fourTimes: string;
  /** One laser in these lists: `{treatment}`, `{low}`, `{high}`, `{median}`. */
  readonly listRatio: string;
  /** The same where the lists are too few for a middle. */
  readonly listRange: string;
  readonly lists: Plural;
  /** What the sum of a course is made of. */
  readonly covers: string;
  /** Said once of all rows in which studies do not tell treatments apart: `{rows}`. */
  readonly shared: string;
  /** Doing nothing, beside the others. */
  readonly untreated: string;
  /** Said aloud after a change. */
  readonly moved: string;
}

import type {TreatmentId} from '../evidence/ids.js';
import type {Outcome} from '../evidence/safety-cell.js';

/** What a “yes” to a clinic's own question means for one treatment, in the clinic's words. */
export interface ClinicOutcome {
  readonly outcome: Outcome;
  readonly reason?: string;
  /** What is waited for, as a whole sentence: “Wait until …”. Without it, “wait” becomes “tell the clinic”. */
  readonly until?: string;
}

/** A clinic's own question about safety. It is marked as the clinic's and has no grade. */
export interface ClinicQuestion {
  readonly text: string;
  /** A treatment that is not named: tell the clinic. Doing nothing: nothing to add. */
  readonly outcomes?: Readonly<Partial<Record<TreatmentId, ClinicOutcome>>>;
}

/** What a clinic may say about itself. */
export interface Config {
  /** The clinic's own price of one session, in minor units of the market's currency (cents). Taken as it is, for the area asked. */
  readonly pricePerSession?: Readonly<Partial<Record<TreatmentId, number>>>;
  /**
   * Changes to “Is it safe for me?”, by the question's id: `false` removes one, a text words it anew, an object under an id of the
   * clinic's own adds one. What cannot be used is ignored. What a “yes” to a question of ours means stays as it is.
   */
  readonly safetyQuestions?: Readonly<Record<string, false | string | ClinicQuestion>>;
  /** Weekdays on which the clinic is closed, by ISO 8601: 1 is Monday, 7 is Sunday. Others are ignored; so are all seven at once. */
  readonly closedDays?: readonly number[];
}

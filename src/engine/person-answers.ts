import type {MatterId} from '../evidence/ids.js';

/**
 * What a person says beside the questions of the estimate. It changes no figure and leaves the page
 * only in what the person takes along.
 */
export interface PersonAnswers {
  /** What matters most, in the order of `MATTERS`. */
  readonly matters: readonly MatterId[];
  /** By the question's id. A question that is not answered is not there. */
  readonly safety: Readonly<Record<string, 'yes' | 'no'>>;
  /** Day of the first session, ISO 8601 (`2027-03-14`). */
  readonly start?: string | undefined;
  /** Day by which the result is wanted, ISO 8601. */
  readonly event?: string | undefined;
  /** The most that the person wants to spend, in minor units (cents) of the estimate's currency. */
  readonly limit?: number | undefined;
}

export const NO_ANSWERS: PersonAnswers = {matters: [], safety: {}};

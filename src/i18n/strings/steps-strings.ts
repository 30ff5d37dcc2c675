import type {StepId} from '../../evidence/ids.js';

/** What can be read of the steps before one is opened. */
export interface PersonStrings {
  readonly heading: string;
  /** Below the table, where another laser is more usual for the skin: `{treatment}`. */
  readonly moreUsual: string;
  /** Above the answer, where the code that follows a link could not be fetched. */
  readonly linkMissing: string;
  /** What each step is called, and what is found in it. */
  readonly folds: Readonly<Record<StepId, readonly [title: string, hint: string]>>;
}

import type {FormState} from './form-state.js';

/** Something the clinic should look at, and the field where it can be changed. */
export interface Remark {
  /** Id of the field. */
  readonly field: string;
  readonly text: string;
  /** What would settle it, to be done with one press. */
  readonly mend?: {readonly text: string; readonly apply: (draft: FormState) => void};
}

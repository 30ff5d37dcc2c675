import type {
  DifferId,
  Outcome,
  ReasonId,
  SafetyBasis,
  WaitId,
} from '../../evidence/safety-outcomes.js';
import type {SafetyPagesId} from '../../evidence/sources/safety-sources.js';
import type {SafetyGroup, SafetyQuestionId} from '../../evidence/safety-questions.js';
import type {Plural} from './answer-strings.js';

/** “Is it safe for me?” */
export interface SafetyStrings {
  /** Said first: where the answers stay. */
  readonly stays: string;
  /** The same where the clinic takes the plan with a booking. */
  readonly staysUnless: string;
  /** What this is and is not. */
  readonly intro: string;
  readonly yes: string;
  readonly no: string;
  readonly clear: string;
  /** Answers “no” to what is not answered; in its place afterwards, what takes that back. */
  readonly rest: string;
  readonly undoRest: string;
  readonly groups: Readonly<Record<SafetyGroup | 'clinic', string>>;
  /** `name` is how the result refers to it. */
  readonly questions: Readonly<Record<SafetyQuestionId, Readonly<{ask: string; name: string}>>>;
  readonly results: string;
  readonly outcomes: Readonly<Record<Exclude<Outcome, 'wait'>, string>>;
  readonly waits: Readonly<Record<WaitId, string>>;
  readonly reasons: Readonly<Record<ReasonId, string>>;
  readonly differs: Readonly<Record<DifferId, string>>;
  /**
   * What a grade rests on, with the grade. `recalledBeside`: the sources that follow speak of other
   * treatments.
   */
  readonly bases: Readonly<Record<SafetyBasis | 'recalledBeside' | 'clinic', string>>;
  readonly pages: Readonly<Record<SafetyPagesId, Plural>>;
  readonly sources: string;
  /** Where nothing is answered, and where no answer adds anything. */
  readonly unanswered: string;
  readonly nothing: string;
  /** How many answers are for the clinic to hear. */
  readonly points: Plural;
  /**
   * Said aloud after a “yes”, one for each treatment; after a “no”; and after all answers are
   * cleared.
   */
  readonly said: string;
  readonly saidNo: string;
  readonly cleared: string;
  /** Said aloud after `rest` and after `undoRest`: `{n}` questions. */
  readonly saidRest: Plural;
  readonly saidUndoRest: string;
}

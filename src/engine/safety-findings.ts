import type {TreatmentId} from '../evidence/ids.js';
import {OUTCOMES} from '../evidence/safety-outcomes.js';
import type {PersonAnswers} from './person-answers.js';
import type {AnyCell, SafetyQuestion} from './safety-questions-at-clinic.js';

/** What one “yes” means for one treatment. */
export interface Finding {
  readonly question: SafetyQuestion;
  readonly cell: AnyCell;
}

/** Everything that a person's answers mean for one treatment, the most severe first. */
export interface TreatmentSafety {
  readonly treatment: TreatmentId;
  readonly findings: readonly Finding[];
}

const severity = ({cell: {outcome}}: Finding): number => OUTCOMES.indexOf(outcome);

/** True where the person said yes. Answers to questions that are not asked count for nothing. */
const isYes = (answers: PersonAnswers['safety'], id: string): boolean =>
  Object.hasOwn(answers, id) && answers[id] === 'yes';

/**
 * What the answers mean, treatment by treatment. “No” and no answer mean nothing; equals keep the
 * order of the questions.
 */
export function safetyOf(
  answers: PersonAnswers['safety'],
  treatments: readonly TreatmentId[],
  questions: readonly SafetyQuestion[],
): readonly TreatmentSafety[] {
  const yeses = questions.filter(({id}) => isYes(answers, id));
  return treatments.map((treatment) => ({
    treatment,
    findings: yeses
      .map((question): Finding => ({question, cell: question.cells[treatment]}))
      .sort((a, b) => severity(b) - severity(a)),
  }));
}

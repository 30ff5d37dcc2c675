import type {Config} from '../clinic-config/config.js';
import type {TreatmentId} from '../evidence/ids.js';
import {OUTCOMES, type Outcome, type SafetyCell} from '../evidence/safety-outcomes.js';
import {SAFETY, type SafetyCells} from '../evidence/safety-by-question.js';
import {
  SAFETY_QUESTIONS,
  type SafetyGroup,
  type SafetyQuestionId,
} from '../evidence/safety-questions.js';

import {TREATMENT_IDS} from '../evidence/treatments/index.js';

/** What a “yes” means by the clinic's own word: no source and no grade. */
export interface ClinicCell {
  readonly outcome: Outcome;
  readonly basis: 'clinic';
  /** Empty where the clinic gives none. */
  readonly reason: string;
  /** Whole sentence; only where the outcome is to wait. */
  readonly until?: string;
}

/** One of ours, perhaps in the clinic's words. */
export interface OwnQuestion {
  readonly by: 'us';
  readonly id: SafetyQuestionId;
  readonly group: SafetyGroup;
  /** Undefined: as we ask it. */
  readonly text: string | undefined;
  readonly cells: SafetyCells;
}

/** One that a clinic added. */
export interface AddedQuestion {
  readonly by: 'clinic';
  readonly id: string;
  readonly text: string;
  readonly cells: Readonly<Record<TreatmentId, ClinicCell>>;
}

export type SafetyQuestion = OwnQuestion | AddedQuestion;
export type AnyCell = SafetyCell | ClinicCell;

/** Longer texts are cut off: a question is not a page. */
const LONGEST = 400;
const NAME = /^[a-z][\w-]{0,63}$/i;

/** A text that can be shown; undefined for anything else. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text.slice(0, LONGEST);
}

/** Own properties of whatever a page has set. What throws when it is read is not there. */
function entriesOf(value: unknown): [string, unknown][] {
  try {
    return Object.entries(value ?? {});
  } catch {
    return [];
  }
}

function clinicCell(value: unknown, treatment: TreatmentId): ClinicCell {
  const given = new Map(entriesOf(value));
  const wanted =
    OUTCOMES.find((outcome) => outcome === given.get('outcome')) ??
    (treatment === 'none' ? 'nothing' : 'tell');
  const until = textOf(given.get('until'));
  const outcome = wanted === 'wait' && until === undefined ? 'tell' : wanted;
  return {
    basis: 'clinic',
    outcome,
    reason: textOf(given.get('reason')) ?? '',
    ...(outcome === 'wait' && until !== undefined && {until}),
  };
}

function addedQuestion(id: string, value: unknown): AddedQuestion[] {
  const given = new Map(entriesOf(value));
  const text = textOf(given.get('text'));
  if (text === undefined || !NAME.test(id)) return [];
  const outcomes = new Map(entriesOf(given.get('outcomes')));
  const cells = Object.fromEntries(
    TREATMENT_IDS.map((treatment) => [treatment, clinicCell(outcomes.get(treatment), treatment)]),
  ) as AddedQuestion['cells'];
  return [{by: 'clinic', id, text, cells}];
}

/**
 * The questions that are asked: ours in their order, less those a clinic removed, then the clinic's
 * own. Never fails, whatever is set.
 */
export function safetyQuestions(config: Config | null | undefined): readonly SafetyQuestion[] {
  const changes = new Map(entriesOf(new Map(entriesOf(config)).get('safetyQuestions')));
  const ours = Object.entries(SAFETY_QUESTIONS).flatMap(([group, ids]) =>
    ids.flatMap((id): OwnQuestion[] =>
      changes.get(id) === false
        ? []
        : [
            {
              by: 'us',
              id,
              group: group as SafetyGroup,
              text: textOf(changes.get(id)),
              cells: SAFETY[id],
            },
          ],
    ),
  );
  return [
    ...ours,
    ...[...changes].flatMap(([id, value]) =>
      Object.hasOwn(SAFETY, id) ? [] : addedQuestion(id, value),
    ),
  ];
}

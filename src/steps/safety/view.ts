import type {Formatter} from '../../answer/formatter.js';
import type {Slot} from '../../answer/slot.js';
import type {Config} from '../../clinic-config/config.js';
import {safetyQuestions, type SafetyQuestion} from '../../engine/safety-questions-at-clinic.js';
import type {PersonAnswers} from '../../engine/person-answers.js';
import {safetyOf, type TreatmentSafety} from '../../engine/safety-findings.js';
import type {Estimate} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import {isolated} from '../../i18n/isolated.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import type {SafetyCitation} from './safety-citations.js';
import {toSafetyLines, type SafetyLine} from './safety-lines.js';

/** What the step is made of. */
export interface SafetyInputs {
  readonly estimate: Estimate;
  readonly answers: PersonAnswers['safety'];
  /** The clinic's own questions, and what it changes in ours. */
  readonly config: Config;
  readonly formatter: Formatter;
  readonly strings: SafetyStrings;
}

/** A question as it is asked. `answer` is undefined where it is not answered. */
export interface AskedQuestion {
  readonly id: string;
  readonly ask: string;
  readonly answer: 'yes' | 'no' | undefined;
}

/** What the answers mean for one treatment. */
export interface SafetyOfTreatment {
  /** `null` for doing nothing, which has no column. */
  readonly slot: Slot | null;
  readonly name: string;
  readonly lines: readonly SafetyLine[];
  /** Stands where there is no line; empty otherwise. */
  readonly text: string;
}

export interface SafetyView {
  readonly groups: readonly Readonly<{title: string; questions: readonly AskedQuestion[]}>[];
  /** In the order of the table, doing nothing last; empty while nothing is answered. */
  readonly treatments: readonly SafetyOfTreatment[];
  /** Each source once, in the order in which they come. */
  readonly sources: readonly SafetyCitation[];
  readonly summary: string;
}

/** What to tell or ask before a treatment. No price, no figure and no verdict on the person. */
export function toSafety({
  estimate,
  answers,
  config,
  formatter,
  strings,
}: SafetyInputs): SafetyView {
  const questions = safetyQuestions(config);
  const groups = groupsOf(questions, answers, strings, formatter);
  if (questions.every(({id}) => answerTo(answers, id) === undefined))
    return {groups, treatments: [], sources: [], summary: strings.unanswered};
  const compared = estimate.options.map(({treatment}) => treatment);
  const order = [
    ...compared.filter((treatment) => treatment !== 'none'),
    ...compared.filter((treatment) => treatment === 'none'),
  ];
  const found = safetyOf(answers, order, questions);
  const treatments = found.map(({treatment, findings}, column): SafetyOfTreatment => {
    const lines = toSafetyLines(findings, formatter, strings);
    return {
      slot: treatment === 'none' ? null : (column as Slot),
      name: formatter.strings.treatments[treatment].name,
      lines,
      text: lines.length === 0 ? strings.outcomes.nothing : '',
    };
  });
  return {
    groups,
    treatments,
    sources: sourcesOf(treatments),
    summary: summaryOf(found, formatter, strings),
  };
}

/** What a screen reader says after an answer: what it means for each treatment. */
export function announcementOf(
  {treatments, groups}: SafetyView,
  id: string,
  strings: SafetyStrings,
): string {
  const meanings = treatments.flatMap(({name, lines}) =>
    lines
      .filter((line) => line.questions.includes(id))
      .map(({label}) => interpolate(strings.said, {treatment: name, outcome: label})),
  );
  if (meanings.length > 0) return meanings.join(' ');
  const asked = groups.flatMap(({questions}) => questions).find((question) => question.id === id);
  return interpolate(strings.saidNo, {
    question: Object.hasOwn(strings.questions, id)
      ? strings.questions[id as keyof SafetyStrings['questions']].name
      : (asked?.ask ?? ''),
  });
}

const answerTo = (answers: PersonAnswers['safety'], id: string): 'yes' | 'no' | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

function groupsOf(
  questions: readonly SafetyQuestion[],
  answers: PersonAnswers['safety'],
  strings: SafetyStrings,
  formatter: Formatter,
): SafetyView['groups'] {
  const groupOf = (question: SafetyQuestion): keyof SafetyStrings['groups'] =>
    question.by === 'us' ? question.group : 'clinic';
  return [...new Set(questions.map(groupOf))].map((group) => ({
    title: strings.groups[group],
    questions: questions
      .filter((question) => groupOf(question) === group)
      .map((question) => ({
        id: question.id,
        ask:
          question.by === 'us' && question.text === undefined
            ? strings.questions[question.id].ask
            : isolated(question.text ?? '', formatter.strings.direction),
        answer: answerTo(answers, question.id),
      })),
  }));
}

function sourcesOf(treatments: SafetyView['treatments']): SafetyView['sources'] {
  const cited = treatments.flatMap(({lines}) => lines.flatMap(({sources}) => sources));
  return [...new Map(cited.map((source) => [source.text, source])).values()];
}

/** How many answers are for the clinic to hear. */
function summaryOf(
  found: readonly TreatmentSafety[],
  formatter: Formatter,
  strings: SafetyStrings,
): string {
  const points = new Set(
    found.flatMap(({findings}) =>
      findings.filter(({cell}) => cell.outcome !== 'nothing').map(({question}) => question.id),
    ),
  );
  return points.size === 0 ? strings.nothing : formatter.plural(strings.points, points.size);
}

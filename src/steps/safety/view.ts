import type {PersonAnswers} from '../../engine/person-answers.js';
import {safetyOf, type Finding, type TreatmentSafety} from '../../engine/safety-findings.js';
import {safetyQuestions, type AnyCell, type SafetyQuestion} from '../../engine/asked-questions.js';
import type {Estimate} from '../../engine/types.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import {citationsOf, type Citation} from './safety-citations.js';
import type {Column} from '../../answer/view.js';
import type {Formatter} from '../../answer/formatter.js';

type Config = Parameters<typeof safetyQuestions>[0];

/** As `fill` does. Not `fill` itself: a part that comes later and shares code with the first answer splits that code off, 390 bytes dearer. */
const put = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts).reduce(
    (text, [gap, part]) => text.replace(`{${gap}}`, () => part),
    sentence,
  );

/** One question as it is asked. `answer` is undefined where it is not answered. */
export interface SafetyAsk {
  readonly id: string;
  readonly ask: string;
  readonly answer: 'yes' | 'no' | undefined;
}

/** What one “yes” means for one treatment, or several that mean the same. */
export interface SafetyLine {
  /** Ids of the questions. */
  readonly questions: readonly string[];
  readonly outcome: AnyCell['outcome'];
  /** The outcome in words: “Wait until it has healed”. */
  readonly label: string;
  /** What was answered with “yes”. */
  readonly about: string;
  /** Why, and where sources differ. Empty for a clinic's question without a reason. */
  readonly reasons: readonly string[];
  /** The grade and what it rests on, in words. */
  readonly ground: string;
  readonly sources: readonly Citation[];
}

export interface SafetyView {
  readonly groups: readonly Readonly<{title: string; questions: readonly SafetyAsk[]}>[];
  /** In the order of the table, doing nothing last and without a slot. `text` stands where there is no line. */
  readonly treatments: readonly Readonly<{
    slot: Column['slot'] | null;
    name: string;
    lines: readonly SafetyLine[];
    text: string;
  }>[];
  /** Each source once, in the order in which they come. */
  readonly sources: readonly Citation[];
  readonly summary: string;
}

/** What to tell or ask before a treatment. No price, no figure and no verdict on the person. */
export function toSafety(
  {options}: Estimate,
  answers: PersonAnswers['safety'],
  formatter: Formatter,
  strings: SafetyStrings,
  config: Config,
): SafetyView {
  const questions = safetyQuestions(config);
  const compared = options.map(({treatment}) => treatment);
  const order = [
    ...compared.filter((treatment) => treatment !== 'none'),
    ...compared.filter((treatment) => treatment === 'none'),
  ];
  const found = safetyOf(answers, order, questions);
  const lines = found.map(({findings}) =>
    together(
      findings.map((finding) => lineOf(finding, formatter, strings)),
      strings,
    ),
  );
  const answered = questions.some(({id}) => answerTo(answers, id) !== undefined);
  return {
    groups: groupsOf(questions, answers, strings),
    treatments: answered
      ? found.map(({treatment}, at) => ({
          slot: treatment === 'none' ? null : (at as Column['slot']),
          name: formatter.strings.treatments[treatment].name,
          lines: lines[at] ?? [],
          text: (lines[at] ?? []).length === 0 ? strings.outcomes.nothing : '',
        }))
      : [],
    sources: [
      ...new Map(
        lines
          .flat()
          .flatMap(({sources}) => sources)
          .map((source) => [source.text, source]),
      ).values(),
    ],
    summary: answered ? summaryOf(found, formatter, strings) : strings.unanswered,
  };
}

/** Said aloud after an answer: what it means for each treatment. */
export function saidOf(
  {treatments, groups}: SafetyView,
  id: string,
  strings: SafetyStrings,
): string {
  const said = treatments.flatMap(({name, lines}) =>
    lines
      .filter((line) => line.questions.includes(id))
      .map(({label}) => put(strings.said, {treatment: name, outcome: label})),
  );
  if (said.length > 0) return said.join(' ');
  const asked = groups.flatMap(({questions}) => questions).find((question) => question.id === id);
  return put(strings.saidNo, {
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
): SafetyView['groups'] {
  const groupOf = (question: SafetyQuestion): keyof SafetyStrings['groups'] =>
    question.by === 'us' ? question.group : 'clinic';
  return [...new Set(questions.map(groupOf))].map((group) => ({
    title: strings.groups[group],
    questions: questions
      .filter((question) => groupOf(question) === group)
      .map((question) => ({
        id: question.id,
        ask: question.text ?? (question.by === 'us' ? strings.questions[question.id].ask : ''),
        answer: answerTo(answers, question.id),
      })),
  }));
}

function lineOf(
  {question, cell}: Finding,
  formatter: Formatter,
  strings: SafetyStrings,
): SafetyLine {
  const about = question.by === 'us' ? strings.questions[question.id].name : question.text;
  const common = {questions: [question.id], outcome: cell.outcome, about};
  if (cell.basis === 'clinic') {
    return {
      ...common,
      label: cell.until ?? strings.outcomes[cell.outcome === 'wait' ? 'tell' : cell.outcome],
      reasons: cell.reason === '' ? [] : [cell.reason],
      ground: strings.bases.clinic,
      sources: [],
    };
  }
  return {
    ...common,
    label:
      cell.outcome === 'wait'
        ? strings.waits[cell.wait ?? 'clinic-time']
        : strings.outcomes[cell.outcome],
    reasons: [
      strings.reasons[cell.reason],
      ...(cell.differ === undefined ? [] : [strings.differs[cell.differ]]),
    ],
    ground: put(
      strings.bases[
        cell.basis === 'recalled' && cell.sources.length > 0 ? 'recalledBeside' : cell.basis
      ],
      {grade: cell.grade},
    ),
    sources: citationsOf(cell.sources, formatter, strings),
  };
}

/** Lines that say the same, as one: “Tan or sunburn · Metal allergy”. A clinic's stand for themselves. */
function together(lines: readonly SafetyLine[], strings: SafetyStrings): readonly SafetyLine[] {
  const alike = new Map<string, readonly SafetyLine[]>();
  for (const [at, line] of lines.entries()) {
    const {label, reasons, ground, sources} = line;
    const said =
      ground === strings.bases.clinic
        ? String(at)
        : JSON.stringify([label, reasons, ground, sources]);
    alike.set(said, [...(alike.get(said) ?? []), line]);
  }
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({
      ...first,
      questions: same.flatMap(({questions}) => questions),
      about: same.map(({about}) => about).join(' · '),
    })),
  );
}

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

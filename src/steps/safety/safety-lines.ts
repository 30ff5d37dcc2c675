import type {Formatter} from '../../answer/formatter.js';
import type {AnyCell} from '../../engine/safety-questions-at-clinic.js';
import type {Finding} from '../../engine/safety-findings.js';
import type {SafetyCell} from '../../evidence/safety-outcomes.js';
import {interpolate} from '../../i18n/interpolate.js';
import {isolated} from '../../i18n/isolated.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import {citationsOf, type SafetyCitation} from './safety-citations.js';

/** What a “yes” means for one treatment, or several that mean the same. */
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
  readonly sources: readonly SafetyCitation[];
}

/** What the findings for one treatment say, each thing once: “Tan or sunburn · Metal allergy”. */
export function toSafetyLines(
  findings: readonly Finding[],
  formatter: Formatter,
  strings: SafetyStrings,
): readonly SafetyLine[] {
  const alike = new Map<string, SafetyLine[]>();
  for (const finding of findings) {
    const line = lineOf(finding, formatter, strings);
    const {label, reasons, ground, sources} = line;
    // What a clinic says of its own question stands alone.
    const key =
      finding.cell.basis === 'clinic'
        ? finding.question.id
        : [
            label,
            ...reasons,
            ground,
            ...sources.map((source) => Object.values(source).join()),
          ].join('\n');
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(together, first)],
  );
}

const together = (line: SafetyLine, other: SafetyLine): SafetyLine => ({
  ...line,
  questions: [...line.questions, ...other.questions],
  about: `${line.about} · ${other.about}`,
});

function lineOf(
  {question, cell}: Finding,
  formatter: Formatter,
  strings: SafetyStrings,
): SafetyLine {
  const own = (words: string): string => isolated(words, formatter.strings.direction);
  const about = question.by === 'us' ? strings.questions[question.id].name : own(question.text);
  const common = {questions: [question.id], outcome: cell.outcome, about};
  if (cell.basis === 'clinic') {
    return {
      ...common,
      label:
        cell.until === undefined
          ? strings.outcomes[cell.outcome === 'wait' ? 'tell' : cell.outcome]
          : own(cell.until),
      reasons: cell.reason === '' ? [] : [own(cell.reason)],
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
    ground: groundOf(cell, strings),
    sources: citationsOf(cell.sources, formatter, strings),
  };
}

/**
 * The grade and what it rests on. A rule that was recalled and not read may still name sources, on
 * other treatments: its sentence says so.
 */
const groundOf = ({basis, grade, sources}: SafetyCell, {bases}: SafetyStrings): string =>
  interpolate(bases[basis === 'recalled' && sources.length > 0 ? 'recalledBeside' : basis], {
    grade,
  });

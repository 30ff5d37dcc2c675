import type {PersonAnswers} from '../../engine/person-answers.js';
import type {DateField, DateIssue} from '../../i18n/strings/dates-and-budget-strings.js';
import type {DatesSource} from './dates-source.js';

/** What stands in a field and cannot be used. */
interface Mistake {
  readonly issue: DateIssue;
  readonly text: string;
  /** The answer that holds meanwhile. */
  readonly answer: PersonAnswers[DateField];
}

/** What was typed wrongly is not kept as an answer: the last good one is. */
export class Mistakes {
  readonly #typed = new Map<DateField, Mistake>();

  /** Why fields cannot be used. A link that has brought another answer has overwritten the field. */
  issuesBeside(answers: PersonAnswers): DatesSource['typed'] {
    for (const [field, {answer}] of this.#typed)
      if (answer !== answers[field]) this.#typed.delete(field);
    return Object.fromEntries([...this.#typed].map(([field, {issue}]) => [field, issue]));
  }

  /** What stands in a field, where it cannot be used. */
  textIn(field: DateField): string | undefined {
    return this.#typed.get(field)?.text;
  }

  keep(field: DateField, mistake: Mistake | undefined): void {
    if (mistake) this.#typed.set(field, mistake);
    else this.#typed.delete(field);
  }
}

import type {PersonAnswers} from '../../engine/person-answers.js';
import type {Formatter} from '../../answer/formatter.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import type {SafetyView} from './view.js';

type Answers = PersonAnswers['safety'];

/** What the button needs of the step. */
export interface RestContext {
  readonly view: SafetyView;
  readonly strings: SafetyStrings;
  readonly formatter: Formatter;
  readonly latest: () => Answers;
  readonly keep: (answers: Answers) => void;
  readonly announce: (text: string) => void;
}

/** “No to all the rest”, and the way back. */
export class RestOfQuestions {
  /** What the button has answered, and the person has not touched since. */
  #filled: readonly string[] = [];

  /** The person has answered a question; without one, all answers are cleared. */
  touched(question?: string): void {
    this.#filled = question === undefined ? [] : this.#filled.filter((other) => other !== question);
  }

  /** What the button does now; undefined where there is nothing to do. */
  actionOf(context: RestContext): Readonly<{label: string; press: () => void}> | undefined {
    const {rest, undoRest} = context.strings;
    const open = openQuestions(context.view);
    if (open.length > 0)
      return {
        label: rest,
        press: () => {
          this.#fill(open, context);
        },
      };
    if (this.#filled.length === 0) return undefined;
    return {
      label: undoRest,
      press: () => {
        this.#undo(context);
      },
    };
  }

  #fill(open: readonly string[], {latest, keep, announce, formatter, strings}: RestContext): void {
    this.#filled = open;
    keep({...Object.fromEntries(open.map((id) => [id, 'no' as const])), ...latest()});
    announce(formatter.plural(strings.saidRest, open.length));
  }

  #undo({latest, keep, announce, strings}: RestContext): void {
    keep(Object.fromEntries(Object.entries(latest()).filter(([id]) => !this.#filled.includes(id))));
    this.#filled = [];
    announce(strings.saidUndoRest);
  }
}

const openQuestions = ({groups}: SafetyView): readonly string[] =>
  groups.flatMap(({questions}) =>
    questions.filter(({answer}) => answer === undefined).map(({id}) => id),
  );

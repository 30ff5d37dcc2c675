import {nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import {differencesBetween} from '../engine/compare-options.js';
import {differsStringsOf} from './strings.js';
import {differencesStyles} from './styles.js';
import {differencesTemplate, type GoToQuestion} from './template.js';
import type {Wording} from '../i18n/wording.js';
import type {DifferenceStrings} from '../i18n/strings/differs-strings.js';
import {toDifferences, type DifferencesView} from './view.js';

type Shown = Omit<AnswerOnScreen, 'spoken'>;

const differencesOf = (shown: Shown, differs: DifferenceStrings): DifferencesView => {
  const {estimate, formatter} = shown;
  const differences = differencesBetween(estimate);
  return toDifferences({...estimate, differences}, {formatter, differs}, isSkinOpen(shown));
};

/**
 * The question on the skin stands there and nobody has answered it; a tone of the Monk scale is no
 * choice of it.
 */
const isSkinOpen = ({estimate, view}: Shown): boolean =>
  estimate.inputs.skinTone === 'unknown' &&
  view.questions.some(
    ({name, choices}) => name === 'skinTone' && !choices.some(({chosen}) => chosen),
  );

/** Says what differs in an answer. */
export type ToDifferences = (shown: Shown) => DifferencesView;

/** The same lines as on the screen, once their sentences are there. */
export async function differencesIn(wording: Wording): Promise<ToDifferences> {
  const differs = await differsStringsOf(wording);
  return (shown) => differencesOf(shown, differs);
}

/**
 * Shows what differs between the options. Fetched while the first answer is drawn, which keeps its
 * room.
 */
export class DifferencesPart {
  /** Fulfilled once the sentences that were asked for are there. */
  coming: Promise<void> | undefined;
  readonly #host: LitElement;
  #view: DifferencesView | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, differencesStyles);
  }

  /** Takes an answer; gives the statements, to be read aloud. */
  update(shown: Shown): readonly string[] {
    const differs = differsStringsOf(shown.formatter.strings);
    if (differs instanceof Promise) {
      this.coming = differs.then(() => {
        this.#host.requestUpdate();
      });
      return [];
    }
    this.#view = differencesOf(shown, differs);
    return this.#view.lines.map(({statement}) => statement);
  }

  render(goTo: GoToQuestion): TemplateResult | typeof nothing {
    return this.#view ? differencesTemplate(this.#view, goTo, this.#goToSteps) : nothing;
  }

  /** The compact form shows all first. */
  readonly #goToSteps = (): void => {
    const find = (selector: string): HTMLElement | null =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector);
    find('.see')?.click();
    void this.#host.updateComplete.then(() => {
      find('.person summary')?.focus({preventScroll: true});
      find('.person')?.scrollIntoView();
    });
  };
}

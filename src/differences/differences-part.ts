import {nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import type {Formatter} from '../answer/formatter.js';
import type {ViewOptions} from '../answer/view.js';
import {differencesBetween} from '../engine/compare-options.js';
import type {Estimate} from '../engine/types.js';
import {differsStringsOf} from './strings.js';
import {differencesStyles} from './styles.js';
import {differencesTemplate, type GoToQuestion} from './template.js';
import type {Wording} from '../i18n/wording.js';
import {toDifferences, type DifferencesView, type DifferenceWords} from './view.js';

const differencesOf = (
  estimate: Estimate,
  words: DifferenceWords,
  isSkinOpen: boolean,
): DifferencesView =>
  toDifferences({...estimate, differences: differencesBetween(estimate)}, words, isSkinOpen);

/** Says what differs in an answer. */
export type ToDifferences = (
  estimate: Estimate,
  formatter: Formatter,
  isSkinOpen: boolean,
) => DifferencesView;

/** The same lines as on the screen, once their sentences are there. */
export async function differencesIn(wording: Wording): Promise<ToDifferences> {
  const differs = await differsStringsOf(wording);
  return (estimate, formatter, isSkinOpen) =>
    differencesOf(estimate, {formatter, differs}, isSkinOpen);
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
  update(
    estimate: Estimate,
    formatter: Formatter,
    {isSkinOpen = false, hide = ''}: ViewOptions,
  ): readonly string[] {
    const differs = differsStringsOf(formatter.strings);
    if (differs instanceof Promise) {
      this.coming = differs.then(() => {
        this.#host.requestUpdate();
      });
      return [];
    }
    this.#view = differencesOf(
      estimate,
      {formatter, differs},
      // What is not asked cannot be answered.
      isSkinOpen && !/\bskin-?tone\b/i.test(hide),
    );
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

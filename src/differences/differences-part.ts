import {nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import type {Formatter} from '../answer/formatter.js';
import type {ViewOptions} from '../answer/view.js';
import {differencesBetween} from '../engine/compare-options.js';
import type {Estimate} from '../engine/types.js';
import {differsStringsOf} from './strings.js';
import {differencesStyles} from './styles.js';
import {differencesTemplate, type GoToQuestion} from './template.js';
import {toDifferences, type DifferencesView} from './view.js';

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
    {isSkinOpen = false}: ViewOptions,
  ): readonly string[] {
    const differs = differsStringsOf(formatter.strings);
    if (differs instanceof Promise) {
      this.coming = differs.then(() => {
        this.#host.requestUpdate();
      });
      return [];
    }
    const differences = differencesBetween(estimate);
    this.#view = toDifferences({...estimate, differences}, {formatter, differs}, isSkinOpen);
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

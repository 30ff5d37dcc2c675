import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import {allCharts} from '../charts/charts-part.js';
import {chartStringsOf} from '../charts/strings.js';
import type {PersonAnswers} from '../engine/person-answers.js';
import type {StepId} from '../evidence/ids.js';
import {lateArrivals} from '../i18n/stand-ins.js';
import {StayingStrings} from '../i18n/staying-strings.js';
import {Fetched} from '../loading/fetched.js';
import {personStringsOf} from './strings.js';
import type {PersonStrings} from '../i18n/strings/steps-strings.js';
import {STEP_IDS, STEPS} from './index.js';
import type {DrawStep, StepSubject, StepContext} from './step.js';
import {stepsStyles} from './styles.js';
import {stepTemplate} from './template.js';

/** Whom the steps tell what a person does in them. */
export interface StepsHost {
  /** Has screen readers say a text, once. */
  readonly announce: StepContext['announce'];
  readonly taken: StepContext['taken'];
  readonly opened: (step: StepId) => void;
}

/** Shows the steps, fetches each when it is opened, and keeps what a person answers in them. */
export class StepsPart {
  answers: PersonAnswers;
  /** Fulfilled once all that was asked for is fetched. */
  coming: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #told: StepsHost;
  readonly #open = new Set<StepId>();
  readonly #opened = new Map<StepId, Fetched<DrawStep>>();
  readonly #titles = new StayingStrings(personStringsOf);

  constructor(host: LitElement, answers: PersonAnswers, told: StepsHost) {
    this.#host = host;
    this.answers = answers;
    this.#told = told;
    addStyles(host, stepsStyles);
  }

  render(shown: StepSubject): TemplateResult | typeof nothing {
    const titles = this.#titles.in(shown.formatter.strings);
    if (this.#titles.coming) this.#await(this.#titles.coming.then(() => true));
    if (titles === undefined) return nothing;
    const {heading, folds} = titles;
    const context = this.#contextOf(shown, titles);
    return html`<h3>${heading}</h3>
      ${STEP_IDS.map((id) =>
        stepTemplate(id, folds[id], this.#draw(id, context), () => {
          this.#host.requestUpdate();
        }),
      )}`;
  }

  #contextOf(shown: StepSubject, titles: PersonStrings): StepContext {
    const {estimate, formatter, noCharts} = shown;
    return {
      ...shown,
      titles,
      charts: async () =>
        noCharts ? [] : allCharts(estimate, formatter, await chartStringsOf(formatter.strings)),
      answers: this.answers,
      host: this.#host,
      change: (answers) => {
        this.answers = {...this.answers, ...answers};
        this.#host.requestUpdate();
      },
      announce: this.#told.announce,
      taken: this.#told.taken,
    };
  }

  /** What is in a step; undefined while it is closed or being fetched for the first time. */
  #draw(id: StepId, context: StepContext): TemplateResult | undefined {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>(`#fold-${id}`);
    const isOpen = details?.open === true;
    if (isOpen && !this.#open.has(id)) this.#told.opened(id);
    this.#open[isOpen ? 'add' : 'delete'](id);
    if (!isOpen) return undefined;
    const {strings: wording} = context.formatter;
    const opened = this.#opened.get(id) ?? new Fetched();
    this.#opened.set(id, opened);
    // The step stays in the last language until the new one is there.
    const change = opened.ask([wording, lateArrivals()], async () =>
      (await STEPS[id]()).prepare(wording),
    );
    if (change) this.#await(change);
    const failed = (): TemplateResult => html`<p class="hint">${wording.failed}</p>`;
    return opened.value === null ? failed() : drawnOr(() => opened.value?.(context), failed);
  }

  #await(change: Promise<boolean>): void {
    this.coming = Promise.all([this.coming, change]).then(([, isChanged]) => {
      if (isChanged) this.#host.requestUpdate();
    });
  }
}

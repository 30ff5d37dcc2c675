import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import type {PersonAnswers} from '../engine/person-answers.js';
import type {StepId} from '../evidence/ids.js';
import {personStringsOf} from './strings.js';
import type {Wording} from '../i18n/wording.js';
import type {PersonStrings} from '../i18n/strings/steps-strings.js';
import {STEP_IDS, STEPS} from './index.js';
import type {DrawStep, StepSubject, StepContext} from './step.js';
import {stepsStyles} from './styles.js';
import {stepTemplate} from './template.js';

/**
 * A step that was opened, in a language. `draw` is undefined while it is fetched, and null where
 * that failed.
 */
interface OpenedStep {
  readonly wording: Wording;
  readonly draw: DrawStep | null | undefined;
}

/** Shows the steps, fetches each when it is opened, and keeps what a person answers in them. */
export class StepsPart {
  answers: PersonAnswers;
  /** Fulfilled once all that was asked for is fetched. */
  coming: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #announce: StepContext['announce'];
  readonly #opened = new Map<StepId, OpenedStep>();
  #titles: PersonStrings | undefined;

  constructor(host: LitElement, answers: PersonAnswers, announce: StepContext['announce']) {
    this.#host = host;
    this.answers = answers;
    this.#announce = announce;
    addStyles(host, stepsStyles);
  }

  render(shown: StepSubject): TemplateResult | typeof nothing {
    const titles = personStringsOf(shown.formatter.strings);
    // The titles of the last language stay until the new ones are there, so that open steps stay
    // open.
    if (titles instanceof Promise) this.#await(titles.then(() => undefined));
    else this.#titles = titles;
    if (this.#titles === undefined) return nothing;
    const {heading, folds} = this.#titles;
    const context = this.#contextOf(shown);
    return html`<h3>${heading}</h3>
      ${STEP_IDS.map((id) =>
        stepTemplate(id, folds[id], this.#draw(id, context), () => {
          this.#host.requestUpdate();
        }),
      )}`;
  }

  #contextOf(shown: StepSubject): StepContext {
    return {
      ...shown,
      answers: this.answers,
      host: this.#host,
      change: (answers) => {
        this.answers = {...this.answers, ...answers};
        this.#host.requestUpdate();
      },
      announce: this.#announce,
    };
  }

  /** What is in a step; undefined while it is closed or being fetched for the first time. */
  #draw(id: StepId, context: StepContext): TemplateResult | undefined {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>(`#fold-${id}`);
    if (details?.open !== true) return undefined;
    const {strings: wording} = context.formatter;
    const opened = this.#opened.get(id);
    if (opened?.wording !== wording) {
      // The step stays in the last language until the new one is there.
      this.#opened.set(id, {wording, draw: opened?.draw});
      this.#await(this.#fetch(id, wording));
    }
    const failed = (): TemplateResult => html`<p class="hint">${wording.failed}</p>`;
    return opened?.draw === null ? failed() : drawnOr(() => opened?.draw?.(context), failed);
  }

  async #fetch(id: StepId, wording: Wording): Promise<void> {
    const draw = await STEPS[id]()
      .then(({prepare}) => prepare(wording))
      .catch(() => null);
    this.#opened.set(id, {wording, draw});
  }

  #await(loading: Promise<void>): void {
    this.coming = Promise.all([this.coming, loading]).then(() => {
      this.#host.requestUpdate();
    });
  }
}

import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {PersonAnswers} from '../engine/person-answers.js';
import {FOLDS, type FoldId, type PersonStrings} from '../i18n/strings/steps-strings.js';
import {personStringsOf} from './strings.js';
import type {Wording} from '../i18n/wording.js';
import type {Formatter} from '../answer/formatter.js';
import {foldView} from './template.js';
import {addStyles} from '../answer/add-styles.js';
import {personStyles} from './styles.js';
import type {Shown} from '../element/deferred-parts.js';
import type {Draw, PersonContext, Section} from './step.js';

const SECTIONS: Readonly<Partial<Record<FoldId, () => Promise<Section>>>> = {
  matters: () => import('./what-matters/step.js'),
  safety: () => import('./safety/step.js'),
  experience: () => import('./what-it-is-like/step.js'),
  dates: () => import('./dates-and-budget/step.js'),
  ask: () => import('./questions-to-ask/step.js'),
  plan: () => import('./take-along/step.js'),
};

/** A fold that was opened. `draw` is null where it could not be fetched. */
interface Opened {
  readonly wording: Wording;
  readonly draw: Draw | null | undefined;
}

/** Keeps what a person says of themselves, and the folds that rest on it: each is fetched when it is opened. */
export class PersonPart {
  answers: PersonAnswers;
  /** Sentences and folds that are still on their way. */
  coming: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #opened = new Map<FoldId, Opened>();
  #strings: PersonStrings | undefined;
  readonly #say: (text: string) => void;

  /** `say` is told what a screen reader shall hear, once. */
  constructor(host: LitElement, answers: PersonAnswers, say: (text: string) => void) {
    this.#host = host;
    this.answers = answers;
    this.#say = say;
    addStyles(host, personStyles);
  }

  render(
    {estimate, formatter, view, clinic}: Pick<Shown, 'estimate' | 'formatter' | 'view' | 'clinic'>,
    charts: PersonContext['charts'],
  ): TemplateResult | typeof nothing {
    const strings = personStringsOf(formatter.strings);
    // The words of the language before stay until the new ones have come: folds that are open stay open.
    if (strings instanceof Promise) this.#await(strings.then(() => undefined));
    else this.#strings = strings;
    const {heading, folds} = this.#strings ?? {};
    if (heading === undefined || folds === undefined) return nothing;
    const context: PersonContext = {
      estimate,
      formatter,
      view,
      config: clinic?.config ?? {},
      charts,
      answers: this.answers,
      host: this.#host,
      change: (part: Partial<PersonAnswers>) => {
        this.answers = {...this.answers, ...part};
        this.#host.requestUpdate();
      },
      say: this.#say,
    };
    return html`<h3>${heading}</h3>
      ${FOLDS.filter((id) => id in SECTIONS).map((id) =>
        foldView(id, folds[id], this.#drawn(id, formatter)?.(context), () => {
          this.#host.requestUpdate();
        }),
      )}`;
  }

  #drawn(id: FoldId, {strings: wording}: Formatter): Draw | undefined {
    const load = SECTIONS[id];
    if (
      load === undefined ||
      this.#host.renderRoot.querySelector<HTMLDetailsElement>(`#fold-${id}`)?.open !== true
    )
      return undefined;
    const opened = this.#opened.get(id);
    if (opened?.wording !== wording) {
      // The words of the language before stay until the new ones have come.
      this.#opened.set(id, {wording, draw: opened?.draw});
      this.#await(
        load()
          .then(({prepare}) => prepare(wording))
          .then(
            (draw) => {
              this.#opened.set(id, {wording, draw});
            },
            () => {
              this.#opened.set(id, {wording, draw: null});
            },
          ),
      );
    }
    return opened?.draw === null ? () => html`<p class="hint">${wording.failed}</p>` : opened?.draw;
  }

  #await(what: Promise<void>): void {
    this.coming = Promise.all([this.coming, what]).then(() => {
      this.#host.requestUpdate();
    });
  }
}

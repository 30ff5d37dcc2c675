import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Estimate} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import type {Formatter} from '../answer/formatter.js';
import type {Wording} from '../i18n/wording.js';
import type {MethodStrings} from '../i18n/strings/method-strings.js';
import {toMethod, type Sources} from './view.js';
import {methodView} from './template.js';
import {addStyles} from '../answer/add-styles.js';
import {methodStyles} from './styles.js';

/** Keeps “How we worked this out”: fetches it when it is first opened, and leads to one figure of it. */
export class MethodFold {
  readonly #host: LitElement;
  /** `null` where it could not be fetched. */
  #data: {readonly sources: Sources; readonly strings: MethodStrings} | null | undefined;
  #wording: Wording | undefined;
  /** Where to go once it stands: the figure whose mark was pressed. */
  #wanted = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Opens it at a figure. */
  show(slot: number, quantity: QuantityId): void {
    this.#wanted = `why-${slot}-${quantity}`;
    const fold = this.#fold();
    if (fold?.open === true) this.#host.requestUpdate();
    else if (fold) fold.open = true;
  }

  render(estimate: Estimate, formatter: Formatter): TemplateResult | typeof nothing {
    if (this.#fold()?.open !== true) return nothing;
    this.#fetch(formatter.strings);
    if (this.#data === undefined) return nothing;
    return this.#data === null
      ? html`<p class="hint">${formatter.strings.failed}</p>`
      : methodView(toMethod(estimate, {formatter, ...this.#data}));
  }

  /** Call it after every update of the host. */
  updated(): void {
    const section =
      this.#wanted === '' || this.#data === undefined
        ? null
        : this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#wanted}`);
    if (section === null) return;
    this.#wanted = '';
    section.focus({preventScroll: true});
    section.scrollIntoView({block: 'start'});
  }

  #fold(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.method');
  }

  #fetch(wording: Wording): void {
    if (this.#wording === wording) return;
    this.#wording = wording;
    import('./method-data.js')
      .then(async ({methodStringsOf, ...sources}) => {
        const strings = await methodStringsOf(wording);
        addStyles(this.#host, methodStyles);
        this.#data = {sources, strings};
      })
      .catch(() => {
        this.#data = null;
        this.#wording = undefined;
      })
      .then(
        () => {
          this.#host.requestUpdate();
        },
        () => undefined,
      );
  }
}

import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import type {Formatter} from '../answer/formatter.js';
import type {Estimate} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import type {Wording} from '../i18n/wording.js';
import type {DrawMethod} from './draw-method.js';
import {methodStyles} from './styles.js';

/**
 * Shows “How we worked this out”: fetches it when it is first opened, and leads to one figure of
 * it.
 */
export class MethodPart {
  readonly #host: LitElement;
  /** Undefined before it is fetched, and `null` where that failed. */
  #draw: DrawMethod | null | undefined;
  /** The language that was asked for last. */
  #wording: Wording | undefined;
  /** Id of the figure whose mark was pressed, until it is scrolled to; empty otherwise. */
  #target = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Opens it at a figure. */
  show(slot: number, quantity: QuantityId): void {
    this.#target = `why-${slot}-${quantity}`;
    const details = this.#details();
    if (details?.open === true) this.#host.requestUpdate();
    else if (details) details.open = true;
  }

  render(estimate: Estimate, formatter: Formatter): TemplateResult | typeof nothing {
    if (this.#details()?.open !== true) {
      // What could not be fetched is tried again when it is next opened.
      if (this.#draw === null) this.#draw = this.#wording = undefined;
      return nothing;
    }
    void this.#fetch(formatter.strings);
    if (this.#draw === undefined) return nothing;
    const draw = this.#draw;
    const failed = (): TemplateResult => html`<p class="hint">${formatter.strings.failed}</p>`;
    return draw === null ? failed() : drawnOr(() => draw(estimate, formatter), failed);
  }

  /** Call it after every update of the host. */
  updated(): void {
    if (this.#target === '' || this.#draw === undefined) return;
    const section = this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#target}`);
    if (section === null) return;
    this.#target = '';
    section.focus({preventScroll: true});
    section.scrollIntoView({block: 'start'});
  }

  #details(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.method');
  }

  async #fetch(wording: Wording): Promise<void> {
    if (this.#wording === wording) return;
    this.#wording = wording;
    try {
      const {prepareMethod} = await import('./draw-method.js');
      const draw = await prepareMethod(wording);
      addStyles(this.#host, methodStyles);
      this.#draw = draw;
    } catch {
      this.#draw = null;
    }
    this.#host.requestUpdate();
  }
}

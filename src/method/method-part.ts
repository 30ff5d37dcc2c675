import {howSureStyles} from '../answer/how-sure-styles.js';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import type {Formatter} from '../answer/formatter.js';
import type {Estimate} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import {lateArrivals} from '../i18n/stand-ins.js';
import type {RowSentences} from '../i18n/strings/steps-strings.js';
import type {Wording} from '../i18n/wording.js';
import {Fetched} from '../loading/fetched.js';
import {importAgain} from '../loading/import-again.js';
import type {DrawMethod} from './draw-method.js';
import {rowStyles} from './row-styles.js';
import {methodStyles} from './styles.js';

/**
 * Shows “How we worked this out”, and the window behind a row: fetches both when one is first
 * opened, and leads from a row to its figures in the method.
 */
export class MethodPart {
  readonly #host: LitElement;
  readonly #opened = new Fetched<DrawMethod>();
  /** Id of the figure that is looked for, until it is scrolled to; empty otherwise. */
  #target = '';
  /** The row whose window is open. */
  #row: QuantityId | undefined;
  /** Shown once: what has been closed stays closed until it is gone. */
  #isShown = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Opens the window behind a row. */
  showRow(quantity: QuantityId): void {
    this.#row = quantity;
    this.#host.requestUpdate();
  }

  render(estimate: Estimate, formatter: Formatter): TemplateResult | typeof nothing {
    if (this.#details()?.open !== true) return nothing;
    return this.#drawn((draw) => draw.method(estimate, formatter), formatter);
  }

  /** The window behind a row, where one is open. */
  renderRow(
    estimate: Estimate,
    formatter: Formatter,
    sentences: RowSentences,
  ): TemplateResult | typeof nothing {
    const quantity = this.#row;
    if (quantity === undefined) return nothing;
    const close = (): void => {
      this.#dialog()?.close();
    };
    const showAll = (): void => {
      close();
      this.#show(quantity);
    };
    const inside = this.#drawn(
      (draw) => draw.row(estimate, formatter, quantity, {sentences, close, showAll}),
      formatter,
    );
    if (inside === nothing) return nothing;
    return html`<dialog
      class="row"
      @close=${() => {
        this.#row = undefined;
        this.#host.requestUpdate();
      }}
      @click=${(event: Event) => {
        // The dialog itself is hit where its content is not: beside it.
        if (event.target === event.currentTarget) close();
      }}
    >
      ${inside}
    </dialog>`;
  }

  /** Call it after every update of the host. */
  updated(): void {
    const dialog = this.#dialog();
    if (dialog && !this.#isShown) dialog.showModal();
    this.#isShown = dialog !== null;
    if (this.#target === '' || this.#opened.value === undefined) return;
    const section = this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#target}`);
    if (section === null) return;
    this.#target = '';
    section.focus({preventScroll: true});
    section.scrollIntoView({block: 'start'});
  }

  /**
   * What is drawn; nothing while it is fetched. Where that failed, or where drawing throws, a word
   * on it.
   */
  #drawn(
    write: (draw: DrawMethod) => TemplateResult,
    {strings}: Formatter,
  ): TemplateResult | typeof nothing {
    const change = this.#opened.ask([strings, lateArrivals()], () => this.#fetch(strings));
    void change?.then((isChanged) => {
      if (isChanged) this.#host.requestUpdate();
    });
    const {value: draw} = this.#opened;
    if (draw === undefined) return nothing;
    const failed = (): TemplateResult => html`<p class="hint">${strings.failed}</p>`;
    return draw === null ? failed() : drawnOr(() => write(draw), failed);
  }

  /** Opens the method at the first figure of a row. */
  #show(quantity: QuantityId): void {
    this.#target = `why-0-${quantity}`;
    const details = this.#details();
    if (details?.open === true) this.#host.requestUpdate();
    else if (details) details.open = true;
  }

  #details(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.method');
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.row');
  }

  async #fetch(wording: Wording): Promise<DrawMethod> {
    const {prepareMethod} = await importAgain(() => import('./draw-method.js'));
    const draw = await prepareMethod(wording);
    addStyles(this.#host, methodStyles, rowStyles, howSureStyles);
    return draw;
  }
}

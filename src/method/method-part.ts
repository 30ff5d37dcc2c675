import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import type {Formatter} from '../answer/formatter.js';
import type {Estimate} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import type {Wording} from '../i18n/wording.js';
import type {DrawMethod} from './draw-method.js';
import {Fetched} from '../loading/fetched.js';
import {lateArrivals} from '../i18n/stand-ins.js';
import {methodStyles} from './styles.js';
import {importAgain} from '../loading/import-again.js';

/**
 * Shows “How we worked this out”: fetches it when it is first opened, and leads to one figure of
 * it.
 */
export class MethodPart {
  readonly #host: LitElement;
  readonly #opened = new Fetched<DrawMethod>();
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
    if (this.#details()?.open !== true) return nothing;
    const {strings} = formatter;
    const change = this.#opened.ask([strings, lateArrivals()], () => this.#fetch(strings));
    void change?.then((isChanged) => {
      if (isChanged) this.#host.requestUpdate();
    });
    const {value: draw} = this.#opened;
    if (draw === undefined) return nothing;
    return draw === null ? html`<p class="hint">${strings.failed}</p>` : draw(estimate, formatter);
  }

  /** Call it after every update of the host. */
  updated(): void {
    if (this.#target === '' || this.#opened.value === undefined) return;
    const section = this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#target}`);
    if (section === null) return;
    this.#target = '';
    section.focus({preventScroll: true});
    section.scrollIntoView({block: 'start'});
  }

  #details(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.method');
  }

  async #fetch(wording: Wording): Promise<DrawMethod> {
    const {prepareMethod} = await importAgain(() => import('./draw-method.js'));
    const draw = await prepareMethod(wording);
    addStyles(this.#host, methodStyles);
    return draw;
  }
}

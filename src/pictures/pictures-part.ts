import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import type {Question} from '../answer/questions.js';
import type {Drawings} from '../answer/questions-template.js';
import type {AreaId, ConcernId, KindId, Severity} from '../evidence/ids.js';
import {concernDrawing} from './concern-drawing.js';
import {kindDrawing} from './kind-drawing.js';
import {placePicture, placeThumb} from './place-picture.js';
import {severityDrawing} from './severity-drawing.js';
import {picturesStyles} from './styles.js';

/** The picture of the places, and their names as buttons. */
const placesTemplate = (
  {label, choices}: Question,
  choose: (area: AreaId) => void,
): TemplateResult =>
  html`<h3>${label}</h3>
    ${placePicture({
      places: choices.map(({value}) => value as AreaId),
      chosen: choices.find(({chosen}) => chosen)?.value as AreaId,
      names: Object.fromEntries(choices.map(({value, label: name}) => [value, name])) as Record<
        AreaId,
        string
      >,
      choose,
    })}
    <p>
      ${choices.map(
        ({value, label: name, chosen}) =>
          html`<button
            type="button"
            aria-pressed=${chosen ? 'true' : 'false'}
            @click=${() => {
              choose(value as AreaId);
            }}
          >
            ${name}
          </button>`,
      )}
    </p>`;

/** Draws beside the questions, and shows the places in a window. Fetched after the answer. */
export class PicturesPart {
  readonly #host: LitElement;
  #isOpen = false;
  /** Shown once: what has been closed stays closed until it is gone. */
  #isShown = false;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, picturesStyles);
  }

  readonly #open = (event: Event): void => {
    // The label would lead on to its select.
    event.preventDefault();
    this.#isOpen = true;
    this.#host.requestUpdate();
  };

  readonly drawings: Drawings = {
    concern: (concern) => concernDrawing(concern as ConcernId),
    box: (name, value) =>
      name === 'area'
        ? html`<span class="thumb" @click=${this.#open}>${placeThumb(value as AreaId)}</span>`
        : value === ''
          ? undefined
          : html`<span class="thumb"
              >${name === 'kind' ? kindDrawing(value as KindId) : severityDrawing(value as Severity)}</span
            >`,
  };

  /** The window with the places, while it is open. */
  render(
    question: Question | undefined,
    choose: (area: AreaId) => void,
  ): TemplateResult | typeof nothing {
    if (!this.#isOpen || question === undefined) return nothing;
    const chosen = (area: AreaId): void => {
      choose(area);
      this.#dialog()?.close();
    };
    return html`<dialog
      class="window"
      aria-label=${question.label}
      @close=${() => {
        this.#isOpen = false;
        this.#host.requestUpdate();
      }}
      @click=${(event: Event) => {
        if (event.target === event.currentTarget) this.#dialog()?.close();
      }}
    >
      ${placesTemplate(question, chosen)}
    </dialog>`;
  }

  /** Call it after every update of the host. */
  updated(): void {
    const dialog = this.#dialog();
    if (dialog && !this.#isShown) dialog.showModal();
    this.#isShown = dialog !== null;
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.window');
  }
}

import type {LitElement, ReactiveController} from 'lit';

/**
 * Takes the names from all radio buttons while the host is drawn, and gives them back to those that
 * stay. Chromium keeps a radio button for ever, with the box around it, that leaves a shadow root
 * with its name.
 */
export class RadioGroupController implements ReactiveController {
  readonly #host: LitElement;
  #radios: readonly Readonly<{radio: HTMLInputElement; name: string}>[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const found = this.#host.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]');
    this.#radios = [...found].map((radio) => ({radio, name: radio.name}));
    for (const {radio} of this.#radios) radio.name = '';
  }

  hostUpdated(): void {
    for (const {radio, name} of this.#radios)
      if (this.#host.renderRoot.contains(radio)) radio.name = name;
    this.#radios = [];
  }
}

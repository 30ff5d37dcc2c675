import {html, LitElement, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Config, EstimateChangeEvent} from 'treatment-estimator';
import 'treatment-estimator/define';

const config: Config = {version: 1, currency: 'EUR', prices: {microneedling: 249}};

class ClinicApp extends LitElement {
  static override properties = {
    concern: {state: true},
    isShown: {state: true},
    rooms: {state: true},
    said: {state: true},
  };

  declare concern: 'acne-scars' | 'wrinkles';
  declare isShown: boolean;
  declare rooms: readonly string[];
  declare said: string;

  constructor() {
    super();
    this.concern = 'acne-scars';
    this.isShown = true;
    this.rooms = ['one'];
    this.said = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #tell = ({answers, currency}: EstimateChangeEvent): void => {
    this.said = `${answers?.severity} ${currency}`;
  };

  protected override render(): unknown {
    return html`
      <button id="other" @click=${() => (this.concern = 'wrinkles')}>Wrinkles</button>
      <button id="hide" @click=${() => (this.isShown = !this.isShown)}>Show or hide</button>
      <button id="more" @click=${() => (this.rooms = ['one', 'two', 'three'])}>
        Three of them
      </button>
      <output id="said">${this.said}</output>
      ${this.isShown ? repeat(this.rooms, (room) => room, this.#estimator) : nothing}
    `;
  }

  readonly #estimator = (): unknown => html`
    <treatment-estimator
      .concern=${this.concern}
      skin-tone="IV"
      .treatments=${'microneedling ipl none'}
      .config=${config}
      ?no-charts=${false}
      share-answers
      @estimate-change=${this.#tell}
    >
      <p slot="extra">Open on Saturdays, too.</p>
    </treatment-estimator>
  `;
}
customElements.define('clinic-app', ClinicApp);

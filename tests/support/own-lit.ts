import {html, LitElement, type TemplateResult} from 'lit';

/** What a page with a copy of Lit of its own may be made of. */
customElements.define(
  'own-lit',
  class extends LitElement {
    protected override render(): TemplateResult {
      return html`<b>Our own</b>`;
    }
  },
);

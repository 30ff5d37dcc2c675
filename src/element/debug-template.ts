import {html, nothing, type TemplateResult} from 'lit';

/**
 * For the owner of the page, in English as the console is: what the page has set that cannot be
 * used. Nothing where all is right.
 */
export const debugTemplate = (issues: readonly string[]): TemplateResult | typeof nothing =>
  issues.length === 0
    ? nothing
    : html`<section class="debug" part="debug" lang="en" dir="ltr">
        <b>For the owner of this page: not used</b>
        <ul>
          ${issues.map((issue) => html`<li>${issue}</li>`)}
        </ul>
        <p class="hint">The rest is used. Take the attribute “debug” away to hide this.</p>
      </section>`;

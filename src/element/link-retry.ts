import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Wording} from '../i18n/wording.js';
import {personStringsOf} from '../steps/strings.js';

/**
 * Says that what follows a link could not be fetched, and tries again when the network is back or a
 * part is opened, until a person has answered anything: a link must not take that away.
 */
export class LinkRetry {
  #isMissing: boolean;

  constructor(host: LitElement, hasNone: boolean, followLink: () => void) {
    this.#isMissing = hasNone && location.hash.includes('treatment-estimator');
    if (!this.#isMissing) return;
    const ends = new AbortController();
    const {signal} = ends;
    const again = (): void => {
      if (this.#isMissing && host.isConnected) followLink();
      else ends.abort();
    };
    addEventListener('online', again, {signal});
    host.renderRoot.addEventListener('toggle', again, {capture: true, signal});
    host.renderRoot.addEventListener('change', () => {
      ends.abort();
    });
  }

  /** The link has been followed. */
  end(): void {
    this.#isMissing = false;
  }

  notice(wording: Wording): TemplateResult | typeof nothing {
    const strings = personStringsOf(wording);
    return this.#isMissing && !(strings instanceof Promise)
      ? html`<p class="hint missing">${strings.linkMissing}</p>`
      : nothing;
  }
}

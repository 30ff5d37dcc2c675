import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {LANGUAGES, languageOf} from '../i18n/languages.js';
import {localeIn, nearestLocale} from '../i18n/nearest-locale.js';
import {fetchMissing, isMissing, watchArrivals} from '../i18n/stand-ins.js';
import {UNAVAILABLE} from '../i18n/unavailable.js';

/**
 * Tries with every update to fetch the sentences for which English stands in, has the host draw
 * them when they come, and says so until then.
 */
export class StandInsController implements ReactiveController {
  readonly #host: LitElement;
  #stop: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= watchArrivals(() => {
      this.#host.requestUpdate();
    });
  }

  hostUpdated(): void {
    fetchMissing();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Says in the language that was asked for that not all of it could be fetched. */
  notice(locale: string): TemplateResult | typeof nothing {
    const language = languageOf(localeIn(locale || nearestLocale(this.#host)) ?? 'en');
    if (!isMissing(language)) return nothing;
    const {direction = 'ltr'} = LANGUAGES[language] ?? {};
    return html`<p class="hint missing" lang=${language} dir=${direction}>
      ${UNAVAILABLE[language]}
    </p>`;
  }
}

import {html, type LitElement} from 'lit';
import {importAgain} from '../loading/import-again.js';
import type {DeferredParts, DeferredPartsHost, Parts, Shown} from './deferred-parts.js';

/** Fetches what the first answer does not wait for, and once more where it did not come. */
export class DeferredLoader {
  /** `null` where it could not be fetched. */
  parts: DeferredParts | null | undefined;
  /** Fulfilled once it is there, or cannot be fetched; undefined before it is asked for. */
  coming: Promise<void> | undefined;

  load(host: LitElement, told: () => DeferredPartsHost): void {
    this.parts = undefined;
    this.coming = importAgain(() => import('./deferred-parts.js'))
      .then(
        ({DeferredParts: Deferred}) => {
          this.parts = new Deferred(host, told());
        },
        () => {
          this.parts = null;
          addEventListener('online', told().online, {once: true});
        },
      )
      .then(() => {
        host.requestUpdate();
      });
  }

  /** What has come of it; `failed` in the place of what could not be fetched. */
  render(shown: Shown, failed: string): Partial<Parts> {
    if (this.parts !== null) return this.parts?.render(shown) ?? {};
    const said = html`<p class="hint">${failed}</p>`;
    return {candidates: said, charts: said, method: said};
  }
}

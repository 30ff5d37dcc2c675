import type {Estimate} from '../engine/types.js';
import {withoutPrices} from '../engine/without-prices.js';
import type {Clinic} from './clinic/clinic.js';
import type {ConfigReader} from './clinic/config-reader.js';
import type {EstimatorSettings} from './estimator-settings.js';
import {soon} from '../loading/soon.js';
import {importAgain} from '../loading/import-again.js';

/** Fetches what a page's configuration changes. Without a configuration, nothing is fetched. */
export class ClinicLoader {
  /** Fulfilled once the configuration that was found last is read, or cannot be. */
  coming: Promise<void> | undefined;
  #reader: ConfigReader | undefined;
  /** True while the code is on its way, and where it could not be fetched. */
  #isMissing = false;
  #wait: Promise<unknown> | undefined;

  /** What comes of the configuration; undefined without one. */
  get clinic(): Clinic | undefined {
    return this.#reader?.clinic;
  }

  /** The estimate with the clinic's own prices, and with none while they are not read. */
  priced(estimate: Estimate): Estimate {
    return this.#isMissing || this.#reader?.isPending
      ? withoutPrices(estimate)
      : (this.clinic?.withPrices(estimate) ?? estimate);
  }

  /**
   * Takes the element's configuration, as its properties, its children and its page have it now.
   * Gives the promise of one that is new.
   */
  prepare(host: EstimatorSettings): Promise<unknown> | undefined {
    if (this.#wait) return this.#wait;
    if (this.#reader) return this.#await(this.#reader.read(host));
    if (!mayBeConfigured(host)) this.#isMissing = false;
    else if (!this.#isMissing) return this.#await(this.#fetch(host));
    return undefined;
  }

  /** Tries once more to fetch what could not be fetched; the answer does not wait for it. */
  retry(host: EstimatorSettings): void {
    if (this.#wait) return;
    if (this.#reader) this.#reader.retry(host);
    else if (this.#isMissing) void this.#fetch(host).catch(() => undefined);
  }

  async #fetch(host: EstimatorSettings): Promise<void> {
    this.#isMissing = true;
    const {ConfigReader: Reader} = await importAgain(() => import('./clinic/config-reader.js'));
    // It may have been asked for more than once.
    this.#reader ??= new Reader();
    this.#isMissing = false;
    host.requestUpdate();
  }

  #await(coming: Promise<void> | undefined): Promise<unknown> | undefined {
    if (coming === undefined) return undefined;
    this.coming = coming.catch(() => undefined);
    return (this.#wait = soon(coming).then(() => {
      this.#wait = undefined;
    }));
  }
}

/** Whether anything looks like a configuration; code that is fetched finds out what it is. */
const mayBeConfigured = (host: EstimatorSettings): boolean =>
  (host.config ?? (host.configSrc || null)) !== null ||
  host.textContent.includes('{') ||
  (host.getRootNode() as ParentNode).querySelector('[slot=config]') !== null;

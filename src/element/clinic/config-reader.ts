import type {EstimatorSettings} from '../estimator-settings.js';
import type {Clinic} from './clinic.js';
import {findConfig, type FoundConfig} from './find-config.js';
import {loadClinic} from './load-clinic.js';

/** Reads the configuration of one element, once for each that it is given. */
export class ConfigReader {
  /** What comes of the last configuration that was read; undefined without one. */
  clinic: Clinic | undefined;
  /** True while one is read. */
  isPending = false;
  #found: FoundConfig | undefined;
  /** What the page has been told about it. */
  #told = new Set<string>();
  #isComplete = true;

  /** Gives the promise of a configuration that is new. */
  read(host: EstimatorSettings): Promise<void> | undefined {
    const found = findConfig(host);
    const known = this.#found;
    // NaN is no other value than NaN.
    if (Object.is(found?.given, known?.given) && found?.source === known?.source) return undefined;
    this.#found = found;
    this.#told = new Set();
    if (found) return this.#load(host, found);
    this.clinic = undefined;
    this.isPending = false;
    return undefined;
  }

  /** Asks once more for what could not be fetched, while the answer stands as it is. */
  retry(host: EstimatorSettings): void {
    if (!this.#isComplete && !this.isPending && this.#found) void this.#load(host, this.#found);
  }

  async #load(host: EstimatorSettings, found: FoundConfig): Promise<void> {
    this.isPending = true;
    const {clinic, isComplete} = await loadClinic(host, found, this.#told);
    // Another may have been given meanwhile.
    if (this.#found !== found) return;
    this.clinic = clinic;
    this.#isComplete = isComplete;
    this.isPending = false;
    host.requestUpdate();
  }
}

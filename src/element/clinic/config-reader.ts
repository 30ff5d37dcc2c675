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

  /** Gives the promise of a configuration that is new. */
  read(host: EstimatorSettings): Promise<void> | undefined {
    const found = findConfig(host);
    const known = this.#found;
    if (found?.given === known?.given && found?.source === known?.source) return undefined;
    this.#found = found;
    if (found) return this.#load(host, found);
    this.clinic = undefined;
    this.isPending = false;
    return undefined;
  }

  async #load(host: EstimatorSettings, found: FoundConfig): Promise<void> {
    this.isPending = true;
    const clinic = await loadClinic(host, found);
    // Another may have been given meanwhile.
    if (this.#found !== found) return;
    this.clinic = clinic;
    this.isPending = false;
    host.requestUpdate();
  }
}

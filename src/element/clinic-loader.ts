import type {Clinic} from './clinic/clinic.js';
import type {EstimatorSettings} from './estimator-settings.js';

/** Fetches what a page's configuration changes. Without a configuration, nothing is fetched. */
export class ClinicLoader {
  /**
   * What comes of the configuration; undefined without one, and where the code for it could not be
   * fetched.
   */
  clinic: Clinic | undefined;
  #given: unknown;
  #source = '';

  /**
   * Takes the element's configuration: its property, else the script between its tags, else what
   * lies at `config-src`. Gives the promise of a configuration that is new.
   */
  prepare(host: EstimatorSettings): Promise<void> | undefined {
    const script = host.querySelector('script[slot=config]');
    const given: unknown = host.config ?? script?.textContent ?? undefined;
    const source = given === undefined ? host.configSrc : '';
    if (given === this.#given && source === this.#source) return undefined;
    this.#given = given;
    this.#source = source;
    if (given === undefined && !source) {
      this.clinic = undefined;
      return undefined;
    }
    return this.#load(host, given, source);
  }

  async #load(host: EstimatorSettings, given: unknown, source: string): Promise<void> {
    try {
      const {loadClinic} = await import('./clinic/load-clinic.js');
      this.clinic = await loadClinic(host, {given, source});
    } catch {
      this.clinic = undefined;
    }
  }
}

import {CONCERNS, TREATMENTS} from '../engine/choices.js';
import {resolveInputs} from '../engine/inputs.js';
import {CURRENCIES, studied} from '../evidence/figures-of.js';
import type {Clinic} from './clinic/clinic.js';
import type {TreatmentEstimator} from './treatment-estimator.js';

/** Fetches what a page's configuration changes. Without a configuration, nothing is fetched. */
export class ClinicLoader {
  /** What comes of the configuration; undefined without one, and where the code for it could not be fetched. */
  clinic: Clinic | undefined;
  #given: unknown;
  #source = '';

  /** Takes the element's configuration: its property, else the script between its tags, else what lies at `config-src`. Gives the promise of what is new. */
  prepare(host: TreatmentEstimator): Promise<void> | undefined {
    const given: unknown =
      host.config ?? host.querySelector('script[slot=config]')?.textContent ?? undefined;
    const source = given === undefined ? host.configSrc : '';
    if (given === this.#given && source === this.#source) return undefined;
    this.#given = given;
    this.#source = source;
    if (given === undefined && !source) {
      this.clinic = undefined;
      return undefined;
    }
    return import('./clinic/load-clinic.js')
      .then(({clinicOf}) =>
        clinicOf(host, given, source, {
          concerns: CONCERNS,
          treatments: TREATMENTS,
          currencies: CURRENCIES,
          studied,
          resolveInputs,
        }),
      )
      .then(
        (clinic) => {
          this.clinic = clinic;
        },
        () => {
          this.clinic = undefined;
        },
      );
  }
}

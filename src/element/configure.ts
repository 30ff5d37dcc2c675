import type {Config} from '../config/config.js';
import {parseConfig} from '../config/parse-config.js';
import type {TreatmentId} from '../evidence/ids.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** What can be used of a configuration. What cannot is said, all of it: in the console and as events. */
export function configured(host: HTMLElement, given: unknown, treatments: readonly TreatmentId[]): Config {
  const {config, mistakes} = parseConfig(given, treatments);
  for (const {path, found, allowed} of mistakes) {
    const name = path === '' ? 'config' : `config.${path}`;
    console.warn(`<treatment-estimator> ${name}: found ${found}, which cannot be used and is left out. Allowed: ${allowed}.`);
    host.dispatchEvent(new EstimateErrorEvent(name, found, [allowed], ''));
  }
  return config;
}

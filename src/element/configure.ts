import type {Config} from '../config/config.js';
import {parseConfig} from '../config/parse-config.js';
import type {AreaId, ConcernId, TreatmentId} from '../evidence/ids.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** As objects, so that the compiler misses one that is missing; the modules that hold them belong to the first answer's file. */
const CONCERNS: Readonly<Record<ConcernId, 1>> = {
  'acne-scars': 1, wrinkles: 1, pores: 1, pigmentation: 1, 'stretch-marks': 1, scars: 1, 'uneven-tone': 1, 'hair-loss': 1,
};
const AREAS: Readonly<Record<AreaId, 1>> = {
  face: 1, cheeks: 1, forehead: 1, eyes: 1, mouth: 1, neck: 1, chest: 1, hands: 1, arms: 1, abdomen: 1, thighs: 1, back: 1, scalp: 1,
};
const idsIn = <Id extends string>(object: Readonly<Record<Id, 1>>): Id[] => Object.keys(object) as Id[];

/** What can be used of a configuration. What cannot is said, all of it: in the console and as events. */
export function configured(host: HTMLElement, given: unknown, treatments: readonly TreatmentId[]): Config {
  const {config, mistakes} = parseConfig(given, {treatments, concerns: idsIn(CONCERNS), areas: idsIn(AREAS)});
  for (const {path, found, allowed} of mistakes) {
    const name = path === '' ? 'config' : `config.${path}`;
    console.warn(`<treatment-estimator> ${name}: found ${found}, which cannot be used and is left out. Allowed: ${allowed}.`);
    host.dispatchEvent(new EstimateErrorEvent(name, found, [allowed], ''));
  }
  return config;
}

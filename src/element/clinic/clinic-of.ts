import type {LitElement} from 'lit';
import {parseConfig, type ConfigMistake} from '../../config/parse-config.js';
import type {KnownIds} from '../../config/schema.js';
import type {Engine} from '../../engine/clinic/ask.js';
import type {ConcernId} from '../../evidence/ids.js';
import {EstimateErrorEvent} from '../estimate-error-event.js';
import {mistakeText, placeOf} from '../report.js';
import {Clinic} from './clinic.js';

/** Says what cannot be used, in the console and as an event. */
const say = (host: HTMLElement) => (mistake: ConfigMistake): void => {
  console.warn(`<treatment-estimator> ${mistakeText(mistake)}`);
  host.dispatchEvent(new EstimateErrorEvent(placeOf(mistake), mistake.found, [mistake.allowed], ''));
};

/** What can be named in a configuration. */
const idsOf = ({treatments, concerns}: Engine): KnownIds => ({
  treatments, concerns: Object.keys(concerns) as ConcernId[], areas: [...new Set(Object.values(concerns).flatMap(({areas}) => areas))],
});

/** The clinic of a configuration. What of it cannot be used is said, all of it; the rest is used. */
export function clinicOf(host: LitElement, given: unknown, source: string, engine: Engine): Clinic {
  void source;
  const {config, mistakes} = parseConfig(given, idsOf(engine));
  mistakes.forEach(say(host));
  return new Clinic(config, [...mistakes], engine, say(host));
}

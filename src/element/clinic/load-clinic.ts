import type {LitElement} from 'lit';
import {fetchConfig} from '../../clinic-config/fetch-config.js';
import {parseConfig, type ConfigMistake} from '../../clinic-config/parse-config.js';
import type {KnownIds} from '../../clinic-config/schema.js';
import type {Engine} from '../../engine/offered-inputs.js';
import type {ConcernId} from '../../evidence/ids.js';
import {EstimateErrorEvent} from '../estimate-error-event.js';
import {mistakeText, placeOf, SOURCE} from '../error-reports.js';
import {Clinic} from './clinic.js';

/** Says what cannot be used, in the console and as an event. */
const say =
  (host: HTMLElement) =>
  (mistake: ConfigMistake): void => {
    console.warn(`<treatment-estimator> ${mistakeText(mistake)}`);
    host.dispatchEvent(
      new EstimateErrorEvent(placeOf(mistake), mistake.found, [mistake.allowed], ''),
    );
  };

/** What can be named in a configuration. */
const idsOf = ({treatments, concerns}: Engine): KnownIds => ({
  treatments,
  concerns: Object.keys(concerns) as ConcernId[],
  areas: [...new Set(Object.values(concerns).flatMap(({areas}) => areas))],
});

/**
 * The clinic of a configuration, or of the one that lies at an address. What of it cannot be used is said, all of it; the rest is used.
 * The answer waits for it, since figures that change under a reader's eyes are worse than a moment without.
 */
export async function clinicOf(
  host: LitElement,
  given: unknown,
  source: string,
  engine: Engine,
): Promise<Clinic> {
  const fetched = source ? await fetchConfig(source, host.baseURI) : {json: given};
  const {config, mistakes} =
    'problem' in fetched
      ? {config: {}, mistakes: [{...fetched.problem, path: SOURCE}]}
      : parseConfig(fetched.json, idsOf(engine));
  mistakes.forEach(say(host));
  return new Clinic(config, [...mistakes], engine, say(host));
}

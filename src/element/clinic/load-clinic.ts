import type {LitElement} from 'lit';
import {fetchConfig} from '../../clinic-config/fetch-config.js';
import {parseConfigWithIds, type ConfigIssue} from '../../clinic-config/parse-config.js';
import type {KnownIds} from '../../clinic-config/schema.js';
import type {Engine} from '../../engine/offered-inputs.js';
import type {ConcernId} from '../../evidence/ids.js';
import {EstimateErrorEvent} from '../estimate-error-event.js';
import {issueText, placeOf, SOURCE} from '../error-reports.js';
import {Clinic} from './clinic.js';

/** Says what cannot be used, in the console and as an event. */
const say =
  (host: HTMLElement) =>
  (issue: ConfigIssue): void => {
    console.warn(`<treatment-estimator> ${issueText(issue)}`);
    host.dispatchEvent(new EstimateErrorEvent(placeOf(issue), issue.found, [issue.allowed], ''));
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
  const {config, issues} =
    'problem' in fetched
      ? {config: {}, issues: [{...fetched.problem, path: SOURCE}]}
      : parseConfigWithIds(fetched.json, idsOf(engine));
  issues.forEach(say(host));
  return new Clinic(config, [...issues], engine, say(host));
}

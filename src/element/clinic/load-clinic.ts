import type {LitElement} from 'lit';
import {fetchConfig} from '../../clinic-config/fetch-config.js';
import {parseConfigWithIds, type ConfigIssue} from '../../clinic-config/parse-config.js';
import {KNOWN_IDS} from '../../clinic-config/known-ids.js';
import {CONFIG_SOURCE, issueText, issuePlace} from '../error-reports.js';
import {EstimateErrorEvent} from '../estimate-error-event.js';
import {Clinic} from './clinic.js';

/** Where a configuration comes from. */
export interface GivenConfig {
  /** An object or its JSON, as the page gave it; undefined where it lies at an address. */
  readonly given: unknown;
  /** Address of the JSON; empty where it was given. */
  readonly source: string;
}

/** Tells the page what cannot be used, in the console and as an event. */
function reportTo(host: HTMLElement): (issue: ConfigIssue) => void {
  return (issue) => {
    console.warn(`<treatment-estimator> ${issueText(issue)}`);
    host.dispatchEvent(new EstimateErrorEvent(issuePlace(issue), issue.found, [issue.allowed], ''));
  };
}

/**
 * The clinic of a configuration that was given or lies at an address. What of it cannot be used is
 * reported, all of it; the rest is used. The answer waits for it, since figures that change under a
 * reader's eyes are worse than a moment without.
 */
export async function loadClinic(host: LitElement, {given, source}: GivenConfig): Promise<Clinic> {
  const report = reportTo(host);
  const fetched = source ? await fetchConfig(source, host.baseURI) : {json: given};
  const {config, issues} =
    'problem' in fetched
      ? {config: {}, issues: [{...fetched.problem, path: CONFIG_SOURCE}]}
      : parseConfigWithIds(fetched.json, KNOWN_IDS);
  issues.forEach(report);
  return new Clinic(config, [...issues], report);
}

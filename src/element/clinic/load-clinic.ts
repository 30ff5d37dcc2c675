import type {LitElement} from 'lit';
import {fetchConfig} from '../../clinic-config/fetch-config.js';
import {parseConfigWithIds, type ConfigIssue} from '../../clinic-config/parse-config.js';
import {KNOWN_IDS} from '../../clinic-config/known-ids.js';
import {CONFIG_SOURCE, issueText, issuePlace} from '../error-reports.js';
import {EstimateErrorEvent} from '../estimate-error-event.js';
import {Clinic} from './clinic.js';
import type {FoundConfig} from './find-config.js';
import {importAgain} from '../../loading/import-again.js';

/** Lines in the console, and events. */
const MOST_TOLD = 19;

/** Tells the page what cannot be used, in the console and as an event. */
function reportTo(host: HTMLElement): (issue: ConfigIssue) => void {
  return (issue) => {
    console.warn(`<treatment-estimator> ${issueText(issue)}`);
    host.dispatchEvent(new EstimateErrorEvent(issuePlace(issue), issue.found, [issue.allowed], ''));
  };
}

/** Says in the console what is used all the same, and should be put right. */
const tellOf = (what: string): void => {
  console.warn(`<treatment-estimator> The configuration is used, but ${what}`);
};

/**
 * The clinic of a configuration that was given or lies at an address. What of it cannot be used is
 * reported, all of it; the rest is used. The answer waits for it, since figures that change under a
 * reader's eyes are worse than a moment without.
 */
export async function loadClinic(
  host: LitElement,
  {given, source, astray}: FoundConfig,
): Promise<Clinic> {
  const report = reportTo(host);
  if (astray)
    tellOf(
      `it stands ${astray}. Put it into the tag: <script type="application/json" slot="config">.`,
    );
  const fetched = source ? await fetchConfig(source, host.baseURI) : {json: given};
  const {config, issues} =
    'problem' in fetched
      ? {config: {}, issues: [{...fetched.problem, path: CONFIG_SOURCE}]}
      : parseConfigWithIds((await mended(fetched.json)).json, KNOWN_IDS);
  // Nobody reads ten thousand lines.
  issues.slice(0, MOST_TOLD).forEach(report);
  if (issues.length > MOST_TOLD)
    tellOf(`${issues.length - MOST_TOLD} more things in it cannot be used.`);
  if (new Set(config.closedDays).size === 7) tellOf('no day of the week is open.');
  return new Clinic(config, [...issues], report);
}

/**
 * JSON that is not quite JSON is mended, and told; what is no text stays as it is. In an object of
 * its own: what a page has given may be no promise, and may throw when asked.
 */
async function mended(given: unknown): Promise<{readonly json: unknown}> {
  if (typeof given !== 'string' || isObject(given)) return {json: given};
  const {mendJson} = await importAgain(() => import('../../clinic-config/mend-json.js')).catch(
    () => ({
      mendJson: () => undefined,
    }),
  );
  const found = mendJson(given);
  if (found === undefined) return {json: given};
  tellOf(`it is not quite JSON. Mended: ${found.mends.join('; ')}.`);
  return found;
}

function isObject(json: string): boolean {
  try {
    return typeof JSON.parse(json) === 'object';
  } catch {
    return false;
  }
}

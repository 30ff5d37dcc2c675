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

/** What comes of a configuration. */
export interface LoadedClinic {
  readonly clinic: Clinic;
  /** False where a file for it could not be fetched. */
  readonly isComplete: boolean;
}

/** Tells the page about its configuration, each thing once however often it is read. */
class Teller {
  readonly #host: HTMLElement;
  readonly #told: Set<string>;

  constructor(host: HTMLElement, told: Set<string>) {
    this.#host = host;
    this.#told = told;
  }

  /** What cannot be used, in the console and as an event. */
  readonly report = (issue: ConfigIssue): void => {
    if (!this.#warn(issueText(issue))) return;
    const {found, allowed} = issue;
    this.#host.dispatchEvent(new EstimateErrorEvent(issuePlace(issue), found, [allowed], ''));
  };

  /** What is used all the same, and should be put right; in the console alone. */
  tell(what: string): void {
    this.#warn(`The configuration is used, but ${what}`);
  }

  /** False where it has been told before. */
  #warn(text: string): boolean {
    if (this.#told.has(text)) return false;
    this.#told.add(text);
    console.warn(`<treatment-estimator> ${text}`);
    return true;
  }
}

/**
 * The clinic of a configuration that was given or lies at an address. What of it cannot be used is
 * reported, all of it, unless it was `told` before; the rest is used. The answer waits for it,
 * since figures that change under a reader's eyes are worse than a moment without.
 */
export async function loadClinic(
  host: LitElement,
  {given, source, astray}: FoundConfig,
  told: Set<string>,
): Promise<LoadedClinic> {
  const teller = new Teller(host, told);
  if (astray)
    teller.tell(
      `it stands ${astray}. Put it into the tag: <script type="application/json" slot="config">.`,
    );
  const fetched = source ? await fetchConfig(source, host.baseURI) : {json: given};
  const readable = 'problem' in fetched ? undefined : await mended(fetched.json, teller);
  const {config, issues} =
    'problem' in fetched
      ? {config: {}, issues: [{...fetched.problem, path: CONFIG_SOURCE}]}
      : parseConfigWithIds(readable?.json, KNOWN_IDS);
  // Nobody reads ten thousand lines.
  issues.slice(0, MOST_TOLD).forEach(teller.report);
  if (issues.length > MOST_TOLD)
    teller.tell(`${issues.length - MOST_TOLD} more things in it cannot be used.`);
  if (new Set(config.closedDays).size === 7) teller.tell('no day of the week is open.');
  return {
    clinic: new Clinic(config, [...issues], teller.report),
    isComplete: readable !== undefined && readable.isMending !== false,
  };
}

/** A text to be checked. In an object of its own: it may be no promise, and throw when asked. */
interface Readable {
  readonly json: unknown;
  /** False where it may need mending and the code for that could not be fetched. */
  readonly isMending?: false;
}

/** JSON that is not quite JSON is mended, and told; what is no text stays as it is. */
async function mended(given: unknown, teller: Teller): Promise<Readable> {
  if (typeof given !== 'string' || isObject(given)) return {json: given};
  const code = await importAgain(() => import('../../clinic-config/mend-json.js')).catch(
    () => undefined,
  );
  if (code === undefined) return {json: given, isMending: false};
  const found = code.mendJson(given);
  if (found === undefined) return {json: given};
  teller.tell(`it is not quite JSON. Mended: ${found.mends.join('; ')}.`);
  return found;
}

function isObject(json: string): boolean {
  try {
    return typeof JSON.parse(json) === 'object';
  } catch {
    return false;
  }
}

import type {LitElement} from 'lit';
import type {ConfigIssue} from '../clinic-config/parse-config.js';
import type {Problem} from '../engine/inputs.js';
import {LANGUAGES} from '../i18n/languages.js';
import {localeIn} from '../i18n/nearest-locale.js';
import {ownerSlips} from './owner-slips.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** A value that the page has set and that cannot be used. */
interface InputIssue extends Omit<Problem, 'input'> {
  readonly input: Problem['input'] | 'locale';
}

/**
 * The attribute that carries an input of an element: the one that Lit is told of, else the
 * property's own name.
 */
function attributeOf({constructor}: LitElement, input: InputIssue['input']): string {
  const {attribute} = (constructor as typeof LitElement).getPropertyOptions(input);
  return typeof attribute === 'string' ? attribute : input;
}

const wrongLocale = (found: string): InputIssue => ({
  input: 'locale',
  found,
  allowed: [...Object.keys(LANGUAGES), 'any other BCP 47 tag'],
  used: 'en',
});

/** Each is told in one line, however much was set. */
const issuesOf = (problems: readonly Problem[], locale: string): readonly InputIssue[] =>
  [...problems, ...(locale && localeIn(locale) === undefined ? [wrongLocale(locale)] : [])].map(
    (issue) =>
      issue.found.length > 100 ? {...issue, found: `${issue.found.slice(0, 99)}…`} : issue,
  );

const textOf = (host: LitElement, {input, found, allowed, used}: InputIssue): string =>
  `${attributeOf(host, input)}="${found}" cannot be used${used && `; “${used}” is used instead`}. Allowed: ${allowed.join(', ')}.`;

/** What the page has set wrong, in sentences. */
export const problemTexts = (
  host: LitElement,
  problems: readonly Problem[],
  locale: string,
): readonly string[] => issuesOf(problems, locale).map((issue) => textOf(host, issue));

/** The path of an issue that lies in the address of a configuration, not in the configuration. */
export const CONFIG_SOURCE = 'config-src';

/** The place of an issue in the configuration, as events and messages name it. */
export const issuePlace = ({path}: Pick<ConfigIssue, 'path'>): string =>
  path === CONFIG_SOURCE ? path : path === '' ? 'config' : `config.${path}`;

/** What is wrong in a configuration, in a sentence. */
export const issueText = (issue: ConfigIssue): string =>
  `${issuePlace(issue)}: found ${issue.found}, which cannot be used and is left out. Allowed: ${issue.allowed}.`;

/**
 * Reports what the page has set wrong, what is allowed and what is used instead, in the console and
 * as an event; an issue that stays is reported once.
 */
export class ErrorReports {
  readonly #host: LitElement;
  readonly #slips = new Set<string>();
  #known: readonly string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  report(problems: readonly Problem[], locale: string): void {
    for (const slip of ownerSlips(this.#host)) {
      if (!this.#slips.has(slip)) console.warn(`<treatment-estimator> ${slip}`);
      this.#slips.add(slip);
    }
    const issues = issuesOf(problems, locale);
    const known = this.#known;
    this.#known = issues.map(({input, found, used}) => [input, found, used].join('\n'));
    issues.forEach((issue, index) => {
      if (known.includes(this.#known[index] ?? '')) return;
      console.warn(`<treatment-estimator> ${textOf(this.#host, issue)}`);
      this.#host.dispatchEvent(
        new EstimateErrorEvent(
          attributeOf(this.#host, issue.input),
          issue.found,
          issue.allowed,
          issue.used,
        ),
      );
    });
  }
}

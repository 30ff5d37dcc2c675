import type {ConfigIssue} from '../clinic-config/parse-config.js';
import type {Problem} from '../engine/inputs.js';
import type {Inputs} from '../engine/types.js';
import {LANGUAGES} from '../i18n/languages.js';
import {isLocale} from '../i18n/nearest-locale.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** A value that the page has set and that cannot be used. */
interface Issue extends Omit<Problem, 'input'> {
  readonly input: Problem['input'] | 'locale';
}

/** The attribute that carries an input. */
const attributeOf = (input: keyof Inputs | 'locale'): string =>
  input === 'skinTone' ? 'skin-tone' : input;

const wrongLocale = (found: string): Issue => ({
  input: 'locale',
  found,
  allowed: [...Object.keys(LANGUAGES), 'any other BCP 47 tag'],
  used: 'en',
});

const issuesOf = (problems: readonly Problem[], locale: string): readonly Issue[] =>
  locale && !isLocale(locale) ? [...problems, wrongLocale(locale)] : problems;

const textOf = ({input, found, allowed, used}: Issue): string =>
  `${attributeOf(input)}="${found}" cannot be used${used && `; “${used}” is used instead`}. Allowed: ${allowed.join(', ')}.`;

/** What the page has set wrong, in sentences. */
export const problemTexts = (problems: readonly Problem[], locale: string): readonly string[] =>
  issuesOf(problems, locale).map(textOf);

/** The path of an issue in the address of a configuration. */
export const SOURCE = 'config-src';

/** The place of an issue in the configuration, as events and messages name it. */
export const placeOf = ({path}: Pick<ConfigIssue, 'path'>): string =>
  path === SOURCE ? path : path === '' ? 'config' : `config.${path}`;

/** What is wrong in a configuration, in a sentence. */
export const issueText = (issue: ConfigIssue): string =>
  `${placeOf(issue)}: found ${issue.found}, which cannot be used and is left out. Allowed: ${issue.allowed}.`;

/** Says what the page has set wrong, what is allowed, and what is used instead: each issue once, as long as it stands. */
export class Reports {
  readonly #host: HTMLElement;
  #known: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  report(problems: readonly Problem[], locale: string): void {
    const issues = issuesOf(problems, locale);
    const known = this.#known;
    this.#known = issues.map((issue) => JSON.stringify(issue));
    issues.forEach((issue, at) => {
      if (known.includes(this.#known[at] ?? '')) return;
      console.warn(`<treatment-estimator> ${textOf(issue)}`);
      this.#host.dispatchEvent(
        new EstimateErrorEvent(attributeOf(issue.input), issue.found, issue.allowed, issue.used),
      );
    });
  }
}

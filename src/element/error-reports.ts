import type {ConfigMistake} from '../clinic-config/parse-config.js';
import type {Problem} from '../engine/inputs.js';
import type {Inputs} from '../engine/types.js';
import {isLocale} from '../i18n/load.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** A value that the page has set and that cannot be used. */
interface Mistake extends Omit<Problem, 'input'> {
  readonly input: Problem['input'] | 'locale';
}

/** The attribute that carries an input. */
const attributeOf = (input: keyof Inputs | 'locale'): string =>
  input === 'skinTone' ? 'skin-tone' : input;

const wrongLocale = (found: string): Mistake => ({
  input: 'locale',
  found,
  allowed: ['en', 'de', 'ar', 'any other BCP 47 tag'],
  used: 'en',
});

const mistakesOf = (problems: readonly Problem[], locale: string): readonly Mistake[] =>
  locale && !isLocale(locale) ? [...problems, wrongLocale(locale)] : problems;

const textOf = ({input, found, allowed, used}: Mistake): string =>
  `${attributeOf(input)}="${found}" cannot be used${used && `; “${used}” is used instead`}. Allowed: ${allowed.join(', ')}.`;

/** What the page has set wrong, in sentences. */
export const problemTexts = (problems: readonly Problem[], locale: string): readonly string[] =>
  mistakesOf(problems, locale).map(textOf);

/** The path of a mistake in the address of a configuration. */
export const SOURCE = 'config-src';

/** The place of a mistake in the configuration, as events and messages name it. */
export const placeOf = ({path}: Pick<ConfigMistake, 'path'>): string =>
  path === SOURCE ? path : path === '' ? 'config' : `config.${path}`;

/** What is wrong in a configuration, in a sentence. */
export const mistakeText = (mistake: ConfigMistake): string =>
  `${placeOf(mistake)}: found ${mistake.found}, which cannot be used and is left out. Allowed: ${mistake.allowed}.`;

/** Says what the page has set wrong, what is allowed, and what is used instead: each mistake once, as long as it stands. */
export class Reports {
  readonly #host: HTMLElement;
  #known: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  report(problems: readonly Problem[], locale: string): void {
    const mistakes = mistakesOf(problems, locale);
    const known = this.#known;
    this.#known = mistakes.map((mistake) => JSON.stringify(mistake));
    mistakes.forEach((mistake, at) => {
      if (known.includes(this.#known[at] ?? '')) return;
      console.warn(`<treatment-estimator> ${textOf(mistake)}`);
      this.#host.dispatchEvent(
        new EstimateErrorEvent(
          attributeOf(mistake.input),
          mistake.found,
          mistake.allowed,
          mistake.used,
        ),
      );
    });
  }
}

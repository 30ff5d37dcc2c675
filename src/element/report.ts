import type {Problem} from '../engine/inputs.js';
import type {Inputs} from '../engine/types.js';
import {isLocale} from '../i18n/load.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** A value that the page has set and that cannot be used. */
interface Mistake extends Omit<Problem, 'input'> {
  readonly input: Problem['input'] | 'locale';
}

/** The attribute that carries an input. */
const attributeOf = (input: keyof Inputs | 'locale'): string => (input === 'skinTone' ? 'skin-tone' : input);

const wrongLocale = (found: string): Mistake => ({input: 'locale', found, allowed: ['en', 'de', 'any other BCP 47 tag'], used: 'en'});

/** Says what the page has set wrong, what is allowed, and what is used instead: each mistake once, as long as it stands. */
export class Reports {
  readonly #host: HTMLElement;
  #known: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  report(problems: readonly Problem[], locale: string): void {
    const mistakes: readonly Mistake[] = locale && !isLocale(locale) ? [...problems, wrongLocale(locale)] : problems;
    const known = this.#known;
    this.#known = mistakes.map((mistake) => JSON.stringify(mistake));
    mistakes.forEach((mistake, at) => {
      if (!known.includes(this.#known[at] ?? '')) this.#say(mistake);
    });
  }

  #say({input, found, allowed, used}: Mistake): void {
    const attribute = attributeOf(input);
    console.warn(`<treatment-estimator> ${attribute}="${found}" cannot be used${used && `; “${used}” is used instead`}. Allowed: ${allowed.join(', ')}.`);
    this.#host.dispatchEvent(new EstimateErrorEvent(attribute, found, allowed, used));
  }
}

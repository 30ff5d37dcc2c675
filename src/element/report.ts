import type {Problem} from '../engine/inputs.js';
import type {Inputs} from '../engine/types.js';
import {EstimateErrorEvent} from './estimate-error-event.js';

/** A value that the page has set and that cannot be used. */
export interface Mistake extends Omit<Problem, 'input'> {
  readonly input: Problem['input'] | 'locale';
}

/** The attribute that carries an input. */
const attributeOf = (input: keyof Inputs | 'locale'): string => (input === 'skinTone' ? 'skin-tone' : input);

export const wrongLocale = (found: string): Mistake => ({input: 'locale', found, allowed: ['en', 'de', 'any other BCP 47 tag'], used: 'en'});

/** Says what the page has set wrong, what is allowed, and what is used instead: in the console and as events. */
export function report(host: HTMLElement, mistakes: readonly Mistake[]): void {
  for (const {input, found, allowed, used} of mistakes) {
    const attribute = attributeOf(input);
    console.warn(`<treatment-estimator> ${attribute}="${found}" cannot be used${used && `; “${used}” is used instead`}. Allowed: ${allowed.join(', ')}.`);
    host.dispatchEvent(new EstimateErrorEvent(attribute, found, allowed, used));
  }
}

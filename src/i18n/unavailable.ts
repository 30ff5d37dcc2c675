import {arUnavailable} from './ar/unavailable.js';
import {deUnavailable} from './de/unavailable.js';

/**
 * What is said in a language whose sentences could not be fetched: it comes with the parts that
 * show it. A new language is a line here.
 */
export const UNAVAILABLE: Readonly<Record<string, string>> = {
  de: deUnavailable,
  ar: arUnavailable,
};

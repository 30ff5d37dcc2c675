import {enMatters} from './en/what-matters.js';
import {sentences} from './sentences.js';

/** The sentences of “What matters to me” in a language, or the promise of them. */
export const mattersStringsOf = sentences('matters', enMatters, {
  de: async () => (await import('./de/what-matters.js')).deMatters,
  ar: async () => (await import('./ar/what-matters.js')).arMatters,
});

import {enMatters} from './en-matters.js';
import {sentences} from './sentences.js';

/** The sentences of “What matters to me” in a language, or the promise of them. */
export const mattersStringsOf = sentences('matters', enMatters, {
  de: async () => (await import('./de-matters.js')).deMatters,
  ar: async () => (await import('./ar-matters.js')).arMatters,
});

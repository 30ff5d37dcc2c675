import {enMethod} from './en/method.js';
import {sentences} from './sentences.js';

/** The sentences of the method in a language, or the promise of them. */
export const methodStringsOf = sentences('method', enMethod, {
  de: async () => (await import('./de/method.js')).deMethod,
  ar: async () => (await import('./ar/method.js')).arMethod,
});

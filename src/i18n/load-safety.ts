import {enSafety} from './en/safety.js';
import {sentences} from './sentences.js';

/** The sentences of “Is it safe for me?” in a language, or the promise of them. */
export const safetyStringsOf = sentences('safety', enSafety, {
  ar: async () => (await import('./ar/safety.js')).arSafety,
  de: async () => (await import('./de/safety.js')).deSafety,
});

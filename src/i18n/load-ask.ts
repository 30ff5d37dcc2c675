import {enAsk} from './en-ask.js';
import {sentences} from './sentences.js';

/** The sentences of “Questions to ask” in a language, or the promise of them. */
export const askStringsOf = sentences('ask', enAsk, {
  de: async () => (await import('./de-ask.js')).deAsk,
  ar: async () => (await import('./ar-ask.js')).arAsk,
});

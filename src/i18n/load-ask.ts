import {enAsk} from './en/questions-to-ask.js';
import {sentences} from './sentences.js';

/** The sentences of “Questions to ask” in a language, or the promise of them. */
export const askStringsOf = sentences('ask', enAsk, {
  de: async () => (await import('./de/questions-to-ask.js')).deAsk,
  ar: async () => (await import('./ar/questions-to-ask.js')).arAsk,
});

import {enExperience} from './en/what-it-is-like.js';
import {sentences} from './sentences.js';

/** The sentences of “What it is like” in a language, or the promise of them. */
export const experienceStringsOf = sentences('experience', enExperience, {
  ar: async () => (await import('./ar/what-it-is-like.js')).arExperience,
  de: async () => (await import('./de/what-it-is-like.js')).deExperience,
});

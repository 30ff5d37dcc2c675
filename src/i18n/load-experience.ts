import {enExperience} from './en-experience.js';
import {sentences} from './sentences.js';

/** The sentences of “What it is like” in a language, or the promise of them. */
export const experienceStringsOf = sentences('experience', enExperience, {
  ar: async () => (await import('./ar-experience.js')).arExperience,
  de: async () => (await import('./de-experience.js')).deExperience,
});

import {enPerson} from './en/steps.js';
import {sentences} from './sentences.js';

/** The names of the folds in a language, or the promise of them. */
export const personStringsOf = sentences('person', enPerson, {
  de: async () => (await import('./de/steps.js')).dePerson,
  ar: async () => (await import('./ar/steps.js')).arPerson,
});

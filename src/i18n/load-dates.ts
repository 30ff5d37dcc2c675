import {enDates} from './en-dates.js';
import {sentences} from './sentences.js';

/** The sentences of “My dates and budget” in a language, or the promise of them. */
export const datesStringsOf = sentences('dates', enDates, {
  ar: async () => (await import('./ar-dates.js')).arDates,
  de: async () => (await import('./de-dates.js')).deDates,
});

import {enDates} from './en/dates-and-budget.js';
import {sentences} from './sentences.js';

/** The sentences of “My dates and budget” in a language, or the promise of them. */
export const datesStringsOf = sentences('dates', enDates, {
  ar: async () => (await import('./ar/dates-and-budget.js')).arDates,
  de: async () => (await import('./de/dates-and-budget.js')).deDates,
});

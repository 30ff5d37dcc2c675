import {enClinic} from './en/clinic.js';
import {sentences} from './sentences.js';

/** What is said of a clinic's own prices in a language, or the promise of it. */
export const clinicStringsOf = sentences('clinic', enClinic, {
  de: async () => (await import('./de/clinic.js')).deClinic,
  ar: async () => (await import('./ar/clinic.js')).arClinic,
});

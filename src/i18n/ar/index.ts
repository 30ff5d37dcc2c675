import type {LanguageStrings} from '../strings/strings-by-part.js';
import {ar} from './answer.js';
import {arDiffers} from './differs.js';
import {importAgain} from '../../loading/import-again.js';

/**
 * Arabic. The sentences of the first screen come with this file, those of each other part when they are
 * first asked for. No clinician has reviewed the wording. Imperatives have a gender, so none is
 * used. Durations stand after a colon: `Intl` gives the nominative, “يومان”, which would be wrong
 * after a preposition.
 */
export const arabic: LanguageStrings = {
  main: (writingSystem) => ({...writingSystem, ...ar}),
  // In the first screen: it comes without another way to the server and back.
  differs: () => Promise.resolve(arDiffers),
  charts: async () => (await importAgain(() => import('./charts.js'))).arCharts,
  method: async () => (await importAgain(() => import('./method.js'))).arMethod,
  person: async () => (await importAgain(() => import('./steps.js'))).arPerson,
  matters: async () => (await importAgain(() => import('./what-matters.js'))).arMatters,
  safety: async () => (await importAgain(() => import('./safety.js'))).arSafety,
  experience: async () => (await importAgain(() => import('./what-it-is-like.js'))).arExperience,
  dates: async () => (await importAgain(() => import('./dates-and-budget.js'))).arDates,
  ask: async () => (await importAgain(() => import('./questions-to-ask.js'))).arAsk,
  plan: async () => (await importAgain(() => import('./take-along.js'))).arPlan,
  clinic: async () => (await importAgain(() => import('./clinic.js'))).arClinic,
  link: async () => (await importAgain(() => import('./link.js'))).arLink,
};

import type {LanguageStrings} from '../strings/strings-by-part.js';
import {de} from './answer.js';
import {deDiffers} from './differs.js';
import {importAgain} from '../../loading/import-again.js';

/**
 * German. The sentences of the first screen come with this file, those of each other part when they are
 * first asked for. No clinician has reviewed the wording.
 */
export const german: LanguageStrings = {
  main: (writingSystem) => ({...writingSystem, ...de}),
  // In the first screen: it comes without another way to the server and back.
  differs: () => Promise.resolve(deDiffers),
  charts: async () => (await importAgain(() => import('./charts.js'))).deCharts,
  method: async () => (await importAgain(() => import('./method.js'))).deMethod,
  person: async () => (await importAgain(() => import('./steps.js'))).dePerson,
  matters: async () => (await importAgain(() => import('./what-matters.js'))).deMatters,
  safety: async () => (await importAgain(() => import('./safety.js'))).deSafety,
  experience: async () => (await importAgain(() => import('./what-it-is-like.js'))).deExperience,
  dates: async () => (await importAgain(() => import('./dates-and-budget.js'))).deDates,
  ask: async () => (await importAgain(() => import('./questions-to-ask.js'))).deAsk,
  plan: async () => (await importAgain(() => import('./take-along.js'))).dePlan,
  clinic: async () => (await importAgain(() => import('./clinic.js'))).deClinic,
  link: async () => (await importAgain(() => import('./link.js'))).deLink,
};

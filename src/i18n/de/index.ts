import type {LanguageStrings} from '../strings/strings-by-part.js';
import {de} from './answer.js';

/**
 * German. The sentences of the answer come with this file, those of each other part when they are
 * first asked for. No clinician has reviewed the wording.
 */
export const german: LanguageStrings = {
  main: (writingSystem) => ({...writingSystem, ...de}),
  differs: async () => (await import('./differs.js')).deDiffers,
  charts: async () => (await import('./charts.js')).deCharts,
  method: async () => (await import('./method.js')).deMethod,
  person: async () => (await import('./steps.js')).dePerson,
  matters: async () => (await import('./what-matters.js')).deMatters,
  safety: async () => (await import('./safety.js')).deSafety,
  experience: async () => (await import('./what-it-is-like.js')).deExperience,
  dates: async () => (await import('./dates-and-budget.js')).deDates,
  ask: async () => (await import('./questions-to-ask.js')).deAsk,
  plan: async () => (await import('./take-along.js')).dePlan,
  clinic: async () => (await import('./clinic.js')).deClinic,
  link: async () => (await import('./link.js')).deLink,
};

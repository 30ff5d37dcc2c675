import type {LanguageStrings} from '../strings/strings-by-part.js';
import {ar} from './answer.js';

/**
 * Arabic. The sentences of the answer come with this file, those of each other part when they are
 * first asked for. No clinician has reviewed the wording. Imperatives have a gender, so none is
 * used. Durations stand after a colon: `Intl` gives the nominative, “يومان”, which would be wrong
 * after a preposition.
 */
export const arabic: LanguageStrings = {
  main: (writingSystem) => ({...writingSystem, ...ar}),
  differs: async () => (await import('./differs.js')).arDiffers,
  charts: async () => (await import('./charts.js')).arCharts,
  method: async () => (await import('./method.js')).arMethod,
  person: async () => (await import('./steps.js')).arPerson,
  matters: async () => (await import('./what-matters.js')).arMatters,
  safety: async () => (await import('./safety.js')).arSafety,
  experience: async () => (await import('./what-it-is-like.js')).arExperience,
  dates: async () => (await import('./dates-and-budget.js')).arDates,
  ask: async () => (await import('./questions-to-ask.js')).arAsk,
  plan: async () => (await import('./take-along.js')).arPlan,
  clinic: async () => (await import('./clinic.js')).arClinic,
  link: async () => (await import('./link.js')).arLink,
};

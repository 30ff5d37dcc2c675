import {enPlan} from './en/take-along.js';
import {sentences} from './sentences.js';

/** The sentences of “Take it with me” in a language, or the promise of them. */
export const planStringsOf = sentences('plan', enPlan, {
  de: async () => (await import('./de/take-along.js')).dePlan,
  ar: async () => (await import('./ar/take-along.js')).arPlan,
});

import type {StepId} from '../evidence/ids.js';
import type {Step} from './step.js';

/**
 * The steps in the order in which they are shown, with what fetches each. A new one is a folder and
 * a line here.
 */
export const STEPS: Readonly<Record<StepId, () => Promise<Step>>> = {
  matters: async () => (await import('./what-matters/step.js')).whatMattersStep,
  safety: async () => (await import('./safety/step.js')).safetyStep,
  experience: async () => (await import('./what-it-is-like/step.js')).whatItIsLikeStep,
  dates: async () => (await import('./dates-and-budget/step.js')).datesAndBudgetStep,
  ask: async () => (await import('./questions-to-ask/step.js')).questionsToAskStep,
  plan: async () => (await import('./take-along/step.js')).takeAlongStep,
};

export const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

import type {StepId} from '../evidence/ids.js';
import type {Step} from './step.js';
import {importAgain} from '../loading/import-again.js';

/**
 * The steps in the order in which they are shown, with what fetches each. A new one is a folder and
 * a line here.
 */
export const STEPS: Readonly<Record<StepId, () => Promise<Step>>> = {
  matters: async () => (await importAgain(() => import('./what-matters/step.js'))).whatMattersStep,
  safety: async () => (await importAgain(() => import('./safety/step.js'))).safetyStep,
  experience: async () =>
    (await importAgain(() => import('./what-it-is-like/step.js'))).whatItIsLikeStep,
  dates: async () =>
    (await importAgain(() => import('./dates-and-budget/step.js'))).datesAndBudgetStep,
  ask: async () =>
    (await importAgain(() => import('./questions-to-ask/step.js'))).questionsToAskStep,
  plan: async () => (await importAgain(() => import('./take-along/step.js'))).takeAlongStep,
};

export const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

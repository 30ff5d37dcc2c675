import {askStringsOf} from './strings.js';
import type {Step} from '../step.js';
import {questionsToAskTemplate} from './template.js';
import {toQuestionsToAsk} from './view.js';

/** “Questions to ask”: what to ask the clinic, made from the estimate. */
export const questionsToAskStep: Step = {
  async prepare(wording) {
    const strings = await askStringsOf(wording);
    return ({estimate, formatter}) =>
      questionsToAskTemplate(strings.intro, toQuestionsToAsk(estimate, formatter, strings));
  },
};

import {addStyles} from '../../answer/add-styles.js';
import {RestOfQuestions} from './rest-of-questions.js';
import {safetyStringsOf} from './strings.js';
import {keptFor} from '../kept-for.js';
import type {Step} from '../step.js';
import {safetyStyles} from './styles.js';
import {safetyTemplate} from './template.js';
import {announcementOf, toSafety, type SafetyView} from './view.js';

const restOf = keptFor(() => new RestOfQuestions());

/** “Is it safe for me?”: short questions, and what to tell the clinic. */
export const safetyStep: Step = {
  async prepare(wording) {
    const strings = await safetyStringsOf(wording);
    return ({booking, answers: {safety}, ...context}) => {
      const {estimate, formatter, config, host, change, announce} = context;
      addStyles(host, safetyStyles);
      const rest = restOf(host);
      const viewOf = (answers: typeof safety): SafetyView =>
        toSafety({estimate, answers, config, formatter, strings});
      // Two answers may come before the next drawing.
      let latest = safety;
      const keep = (answers: typeof safety): void => {
        latest = answers;
        change({safety: answers});
      };
      const view = viewOf(safety);
      const stays = booking ? strings.staysUnless : strings.stays;
      return safetyTemplate({...strings, stays}, view, {
        answer: (id, answer) => {
          rest.touched(id);
          keep({...latest, [id]: answer});
          announce(announcementOf(viewOf(latest), id, strings));
        },
        clear: () => {
          rest.touched();
          keep({});
          announce(strings.cleared);
        },
        rest: rest.actionOf({view, strings, formatter, latest: () => latest, keep, announce}),
      });
    };
  },
};

import {addStyles} from '../../answer/add-styles.js';
import {safetyStringsOf} from './strings.js';
import type {Step} from '../step.js';
import {safetyStyles} from './styles.js';
import {safetyTemplate} from './template.js';
import {announcementOf, toSafety, type SafetyView} from './view.js';

/** “Is it safe for me?”: short questions, and what to tell the clinic. */
export const safetyStep: Step = {
  async prepare(wording) {
    const strings = await safetyStringsOf(wording);
    return ({estimate, formatter, config, host, answers: {safety}, change, announce}) => {
      addStyles(host, safetyStyles);
      const viewOf = (answers: typeof safety): SafetyView =>
        toSafety({estimate, answers, config, formatter, strings});
      // Two answers may come before the next drawing.
      let latest = safety;
      const keep = (answers: typeof safety): void => {
        latest = answers;
        change({safety: answers});
      };
      return safetyTemplate(strings, viewOf(safety), {
        answer: (id, answer) => {
          keep({...latest, [id]: answer});
          announce(announcementOf(viewOf(latest), id, strings));
        },
        clear: () => {
          keep({});
          announce(strings.cleared);
        },
      });
    };
  },
};

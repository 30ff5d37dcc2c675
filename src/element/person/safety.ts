import {safetyStringsOf} from '../../i18n/load-safety.js';
import {saidOf, toSafety} from '../../view-model/safety.js';
import {safetyView} from '../../views/safety.js';
import {addStyles} from '../add-styles.js';
import {safetyStyles} from './safety-styles.js';
import type {Draw} from './section.js';

/** “Is it safe for me?”: short questions, and what to tell the clinic. */
export async function prepare(language: string): Promise<Draw> {
  const strings = await safetyStringsOf(language);
  return ({estimate, words, config, host, answers: {safety}, change, say}) => {
    addStyles(host, safetyStyles);
    const after = (answers: typeof safety) => toSafety(estimate, answers, words, strings, config);
    return safetyView(strings, after(safety), (id, answer) => {
      const answers = {...safety, [id]: answer};
      change({safety: answers});
      say(saidOf(after(answers), id, strings));
    }, () => {
      change({safety: {}});
      say(strings.cleared);
    });
  };
}

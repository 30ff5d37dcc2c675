import {safetyStringsOf} from './strings.js';
import {saidOf, toSafety, type SafetyView} from './view.js';
import {safetyView} from './template.js';
import {addStyles} from '../../answer/add-styles.js';
import {safetyStyles} from './styles.js';
import type {Wording} from '../../i18n/wording.js';
import type {Draw} from '../step.js';

/** “Is it safe for me?”: short questions, and what to tell the clinic. */
export async function prepare(wording: Wording): Promise<Draw> {
  const strings = await safetyStringsOf(wording);
  return ({estimate, formatter, config, host, answers: {safety}, change, say}) => {
    addStyles(host, safetyStyles);
    const after = (all: typeof safety): SafetyView =>
      toSafety(estimate, all, formatter, strings, config);
    // Two answers may come before the next drawing.
    let latest = safety;
    const keep = (all: typeof safety): void => {
      latest = all;
      change({safety: all});
    };
    return safetyView(
      strings,
      after(safety),
      (id, answer) => {
        keep({...latest, [id]: answer});
        say(saidOf(after(latest), id, strings));
      },
      () => {
        keep({});
        say(strings.cleared);
      },
    );
  };
}

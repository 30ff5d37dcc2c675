import {MATTERS} from '../../evidence/ids.js';
import {mattersStringsOf} from './strings.js';
import type {Step} from '../step.js';
import {mattersTemplate} from './template.js';
import {toMatters} from './view.js';

/** “What matters to me”: puts rows first and says how the options differ on them. */
export const whatMattersStep: Step = {
  async prepare(wording) {
    const strings = await mattersStringsOf(wording);
    return ({estimate, formatter, answers: {matters}, change, announce}) =>
      mattersTemplate(
        strings,
        toMatters(estimate, matters, formatter, strings),
        (changed, isMarked) => {
          change({
            matters: MATTERS.filter((matter) =>
              matter === changed ? isMarked : matters.includes(matter),
            ),
          });
          announce(strings.moved);
        },
      );
  },
};

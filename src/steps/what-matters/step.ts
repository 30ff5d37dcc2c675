import {MATTERS} from '../../evidence/ids.js';
import type {MatterId} from '../../evidence/ids.js';
import {mattersStringsOf} from './strings.js';
import {toMatters} from './view.js';
import {mattersView} from './template.js';
import type {Wording} from '../../i18n/wording.js';
import type {Draw} from '../step.js';

/** “What matters to me”: puts rows first and says how the options differ on them. */
export async function prepare(wording: Wording): Promise<Draw> {
  const strings = await mattersStringsOf(wording);
  return ({estimate, formatter, answers: {matters}, change, say}) =>
    mattersView(
      strings,
      toMatters(estimate, matters, formatter, strings),
      (matter: MatterId, wanted: boolean) => {
        change({
          matters: MATTERS.filter((one) => (one === matter ? wanted : matters.includes(one))),
        });
        say(strings.moved);
      },
    );
}

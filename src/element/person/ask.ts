import {askStringsOf} from '../../i18n/load-ask.js';
import {toAsk} from '../../view-model/ask.js';
import {askView} from '../../views/ask.js';
import type {Wording} from '../../i18n/sentences.js';
import type {Draw} from './section.js';

/** “Questions to ask”: for the clinic, from the answers. */
export async function prepare(wording: Wording): Promise<Draw> {
  const strings = await askStringsOf(wording);
  return ({estimate, words}) => askView(strings.intro, toAsk(estimate, words, strings));
}

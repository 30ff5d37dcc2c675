import {askStringsOf} from './strings.js';
import {toAsk} from './view.js';
import {askView} from './template.js';
import type {Wording} from '../../i18n/wording.js';
import type {Draw} from '../step.js';

/** “Questions to ask”: for the clinic, from the answers. */
export async function prepare(wording: Wording): Promise<Draw> {
  const strings = await askStringsOf(wording);
  return ({estimate, formatter}) => askView(strings.intro, toAsk(estimate, formatter, strings));
}

import type {Formatter} from '../answer/formatter.js';
import type {Estimate} from '../engine/types.js';
import {COURSE_DISCOUNTS} from '../evidence/generated/sources.js';
import {REVIEWED} from '../evidence/reviewed.js';
import {sourceOf} from '../evidence/sources/study-sources.js';
import type {Wording} from '../i18n/wording.js';
import {methodStringsOf} from './strings.js';
import {methodTemplate} from './template.js';
import {toMethod} from './view.js';

export type DrawMethod = (
  estimate: Estimate,
  formatter: Formatter,
) => ReturnType<typeof methodTemplate>;

/**
 * Fetches the sentences of a language. The sources come with this file, which is fetched when the
 * method is opened.
 */
export async function prepareMethod(wording: Wording): Promise<DrawMethod> {
  const strings = await methodStringsOf(wording);
  const sources = {sourceOf, REVIEWED, COURSE_DISCOUNTS};
  return (estimate, formatter) => methodTemplate(toMethod(estimate, {formatter, strings, sources}));
}

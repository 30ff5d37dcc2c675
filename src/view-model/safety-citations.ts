import {safetySourcesOf} from '../engine/safety-sources.js';
import type {SafetyStrings} from '../i18n/safety-strings.js';
import type {Words} from './words.js';

/** One source as it is listed. */
export interface Citation {
  readonly text: string;
  /** Empty where there is none to link to. */
  readonly link: string;
}

type Ids = Parameters<typeof safetySourcesOf>[0];

/** Papers and authorities by name; clinics' pages as a number. */
export const citationsOf = (ids: Ids, words: Words, strings: SafetyStrings): readonly Citation[] =>
  safetySourcesOf(ids).map((source) => (source.kind === 'paper'
    ? {text: source.text, link: source.link}
    : {text: words.plural(strings.pages[source.id], source.pages), link: ''}));

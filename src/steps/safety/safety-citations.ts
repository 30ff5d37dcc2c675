import {safetySourcesOf} from '../../evidence/sources/safety-source-list.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import type {Formatter} from '../../answer/formatter.js';

/** One source as it is listed. */
export interface Citation {
  /** Who and when, as it stands beside a statement. */
  readonly short: string;
  /** In full. */
  readonly text: string;
  /** Empty where there is none to link to. */
  readonly link: string;
  /** Language of the words, where they are the source's own and not those of the screen. */
  readonly language?: 'en';
}

type Ids = Parameters<typeof safetySourcesOf>[0];

/** Papers and authorities by name; clinics' pages as a number. */
export const citationsOf = (
  ids: Ids,
  formatter: Formatter,
  strings: SafetyStrings,
): readonly Citation[] =>
  safetySourcesOf(ids).map((source) => {
    if (source.kind === 'paper')
      return {short: source.short, text: source.text, link: source.link, language: 'en'};
    const text = formatter.plural(strings.pages[source.id], source.pages);
    return {short: text, text, link: ''};
  });

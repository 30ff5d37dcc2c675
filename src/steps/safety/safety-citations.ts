import type {CitedSource} from '../../answer/cited-source.js';
import type {Formatter} from '../../answer/formatter.js';
import {safetySourcesOf, type SafetySourceId} from '../../evidence/sources/safety-sources.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';

/** A source, in full and in short. */
export interface SafetyCitation extends CitedSource {
  /** Who and when, as it stands beside a statement. */
  readonly short: string;
}

/** Papers and authorities by name; clinics' pages as a number. */
export const citationsOf = (
  ids: readonly SafetySourceId[],
  formatter: Formatter,
  strings: SafetyStrings,
): readonly SafetyCitation[] =>
  safetySourcesOf(ids).map((source) => {
    if (source.kind === 'paper')
      return {short: source.short, text: source.text, link: source.link, language: 'en'};
    const text = formatter.plural(strings.pages[source.id], source.pages);
    return {short: text, text, link: ''};
  });

import {formatterFor, type Formatter} from '../../src/answer/formatter.js';
import type {StringsByPart} from '../../src/i18n/strings/strings-by-part.js';
import {LANGUAGE_IDS, stringsIn} from './languages.js';

/** What a test needs to say something in a language. */
export interface InLanguage {
  readonly language: string;
  readonly strings: StringsByPart;
  readonly formatter: Formatter;
}

/** Cases for `describe.each`: every language of the element. */
export const IN_EVERY_LANGUAGE: readonly InLanguage[] = await Promise.all(
  LANGUAGE_IDS.map(async (language) => {
    const strings = await stringsIn(language);
    return {language, strings, formatter: formatterFor(language, 'USD', strings.main)};
  }),
);

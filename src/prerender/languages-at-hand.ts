import {stringsOf} from '../answer/strings.js';
import {clinicStringsOf} from '../answer/clinic/strings.js';
import {chartStringsOf} from '../charts/strings.js';
import {differsStringsOf} from '../differences/strings.js';
import {languageOf} from '../i18n/languages.js';
import {localeIn} from '../i18n/nearest-locale.js';
import {personStringsOf} from '../steps/strings.js';

/**
 * Fetches the sentences of these locales, such as `de` or `ar-EG`, so that `prerenderSync` can write
 * in them. A language that the element does not have is English, which is always at hand.
 */
export async function loadLanguages(...locales: readonly string[]): Promise<void> {
  for (const locale of locales) {
    const wording = {language: languageOf(localeIn(locale) ?? 'en')};
    await stringsOf(wording);
    await clinicStringsOf(wording);
    await differsStringsOf(wording);
    await personStringsOf(wording);
    await chartStringsOf(wording);
  }
}

/** @throws {Error} If something would have to be waited for. */
export function atHand<Value>(value: Value, locale: string): Exclude<Value, Promise<unknown>> {
  if (value instanceof Promise)
    throw new Error(
      `The sentences in “${locale}” are not at hand: await loadLanguages('${locale}') before, once.`,
    );
  return value as Exclude<Value, Promise<unknown>>;
}

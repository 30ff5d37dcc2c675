import {formatterFor, type Formatter} from '../answer/formatter.js';
import {stringsOf} from '../answer/strings.js';
import {en} from '../i18n/en/answer.js';
import {languageOf} from '../i18n/languages.js';
import {localeIn, nearestLocale} from '../i18n/nearest-locale.js';
import type {Strings} from '../i18n/strings/answer-strings.js';
import type {Clinic} from './clinic/clinic.js';

/**
 * The sentences and number formats of an element: those of its `locale`, else of the nearest
 * `lang`.
 */
export class LanguageController {
  /** English until another language has come. */
  strings: Strings = en;
  #locale = 'en';
  #formatter: Formatter | undefined;
  #currency = '';

  /**
   * Takes the element's locale. Gives the promise of its sentences where they are not there yet.
   */
  prepare(element: Node, locale: string, clinic: Clinic | undefined): Promise<unknown> | undefined {
    this.#locale = localeIn(locale || nearestLocale(element)) ?? 'en';
    const ours = stringsOf({language: languageOf(this.#locale)});
    if (ours instanceof Promise) return ours;
    const strings = clinic?.stringsIn(ours, this.#locale) ?? ours;
    if (strings instanceof Promise) return strings;
    if (strings !== this.strings) this.#formatter = undefined;
    this.strings = strings;
    return undefined;
  }

  /**
   * The formatter for amounts in a currency, given as its ISO 4217 code: the same until language or
   * currency change.
   */
  formatter(currency: string): Formatter {
    const {language} = this.strings;
    // Numbers follow the sentences: a page in a language that the element lacks is shown in English
    // throughout.
    const locale = language === this.#locale.toLowerCase().split('-')[0] ? this.#locale : language;
    const known = this.#formatter;
    if (known?.locale === locale && this.#currency === currency) return known;
    this.#currency = currency;
    return (this.#formatter = formatterFor(locale, currency, this.strings));
  }
}

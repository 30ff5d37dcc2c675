import {en} from '../i18n/en/answer.js';
import {languageOf} from '../i18n/languages.js';
import {isLocale, nearestLocale} from '../i18n/nearest-locale.js';
import type {Strings} from '../i18n/strings/answer-strings.js';
import type {Clinic} from './clinic/clinic.js';
import {formatterFor, type Formatter} from '../answer/formatter.js';
import {stringsOf} from '../answer/strings.js';

/** The sentences and number formats that an element speaks with: of its `locale`, else of the nearest `lang`. */
export class Speech {
  /** English until another language has come. */
  strings: Strings = en;
  #locale = 'en';
  #words: Formatter | undefined;
  #wordsFor = '';

  /** Takes the element's locale. Gives the promise of its sentences where they are not there yet. */
  prepare(element: Node, locale: string, clinic: Clinic | undefined): Promise<unknown> | undefined {
    const wanted = locale || nearestLocale(element);
    this.#locale = isLocale(wanted) ? wanted : 'en';
    const ours = stringsOf({language: languageOf(this.#locale)});
    const strings = ours instanceof Promise ? ours : (clinic?.say(ours, this.#locale) ?? ours);
    if (strings instanceof Promise) return strings;
    this.strings = strings;
    return undefined;
  }

  /** The words for amounts in a currency. */
  words(currency: string): Formatter {
    const {language} = this.strings;
    // Numbers follow the sentences: a page in a language that the element lacks is shown in English throughout.
    const locale = language === this.#locale.toLowerCase().split('-')[0] ? this.#locale : language;
    const name = `${locale} ${currency}`;
    if (this.#words?.strings !== this.strings || this.#wordsFor !== name)
      this.#words = formatterFor(locale, currency, this.strings);
    this.#wordsFor = name;
    return this.#words;
  }
}

import type {WritingSystem} from './strings/answer-strings.js';
import type {LanguageStrings} from './strings/strings-by-part.js';
import {importAgain} from '../loading/import-again.js';

interface Language extends WritingSystem {
  /** Left out for English, whose sentences come with the parts that show them. */
  readonly load?: () => Promise<LanguageStrings>;
}

/** Every language of the element: a folder beside this file and a line here. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {},
  de: {load: async () => (await importAgain(() => import('./de/index.js'))).german},
  ar: {
    load: async () => (await importAgain(() => import('./ar/index.js'))).arabic,
    direction: 'rtl',
    comma: '،',
  },
};

/** The language of a locale, if the element speaks it, else English: “de-AT” is “de”. */
export function languageOf(locale: string): string {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  return Object.hasOwn(LANGUAGES, language) ? language : 'en';
}

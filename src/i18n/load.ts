import {en} from './en/answer.js';
import {sentences} from './sentences.js';
import type {Strings} from './strings/answer-strings.js';

/** Languages beside English; each is fetched when it is first asked for. A new one is a file and a line here. */
const LOADERS: Readonly<Record<string, () => Promise<Strings>>> = {
  de: async () => (await import('./de/answer.js')).de,
  ar: async () => (await import('./ar/answer.js')).ar,
};

/** The language of a locale, if the element speaks it, else English: “de-AT” is “de”. */
export function languageOf(locale: string): string {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  return Object.hasOwn(LOADERS, language) ? language : 'en';
}

/** The sentences of a language, or the promise of them. */
export const stringsOf = sentences('main', en, LOADERS);

/** The nearest `lang` around a node, through shadow roots; English where nobody says. */
export function nearestLocale(node: Node): string {
  for (
    let at: Node | null = node;
    at !== null;
    at = at instanceof ShadowRoot ? at.host : at.parentNode
  ) {
    const lang = at instanceof Element && at.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

/** Whether `Intl` takes a locale: a page may carry any text there. */
export function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

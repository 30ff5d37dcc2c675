import {en} from './en.js';
import type {Strings} from './strings.js';

/** Languages beside English; each is fetched when it is first asked for. A new one is a file and a line here. */
const LOADERS: Readonly<Record<string, () => Promise<Strings>>> = {
  de: async () => (await import('./de.js')).de,
};

const loaded = new Map<string, Strings>([['en', en]]);

/** The language of a locale, if the element speaks it, else English: “de-AT” is “de”. */
export function languageOf(locale: string): string {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  return Object.hasOwn(LOADERS, language) ? language : 'en';
}

/** The sentences of a language, or the promise of them. One that cannot be fetched gives way to English. */
export function stringsOf(language: string): Strings | Promise<Strings> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const load = LOADERS[language];
  if (load === undefined) return en;
  // What cannot be fetched is not asked for again: the browser keeps the failure, too.
  return load().catch(() => en).then((strings) => {
    loaded.set(language, strings);
    return strings;
  });
}

/** The nearest `lang` around a node, through shadow roots; English where nobody says. */
export function nearestLocale(node: Node): string {
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
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

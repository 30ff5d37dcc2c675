import {languageOf} from '../../../src/i18n/languages.js';
import type {SnippetInput} from './snippet.js';

/** What stands in the code for visitors, apart from the element. */
interface PageWords {
  /** Between the tags, for visitors without scripts. */
  readonly fallback: string;
  /** What a frame is called. */
  readonly frame: string;
}

/** In every language of the element; the plugin for WordPress says the same. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    fallback:
      'Here you can compare microneedling with laser: sessions, cost and healing. It needs JavaScript.',
    frame: 'Compare microneedling with laser',
  },
  de: {
    fallback:
      'Hier können Sie Microneedling mit Laser vergleichen: Sitzungen, Kosten und Heilung. Dafür muss JavaScript eingeschaltet sein.',
    frame: 'Microneedling mit Laser vergleichen',
  },
  ar: {
    fallback:
      'هنا يمكنك مقارنة الوخز بالإبر الدقيقة بالليزر: الجلسات والتكلفة والتعافي. يلزم تفعيل JavaScript.',
    frame: 'مقارنة الوخز بالإبر الدقيقة بالليزر',
  },
};

/** In the language of the code; in English where that is left to the page, which nobody knows here. */
export const wordsFor = ({lang = ''}: SnippetInput['attributes']): PageWords =>
  PAGE_WORDS[languageOf(lang)]!;

/** The fallback as HTML. Where the page has a language of its own, the sentence names its. */
export const fallbackCode = (attributes: SnippetInput['attributes']): string =>
  `<span${attributes['lang'] ? '' : ' lang="en"'}>${wordsFor(attributes).fallback}</span>`;

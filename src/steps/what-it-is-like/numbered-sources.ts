import {citedSource, type CitedId} from '../../engine/visit.js';
import type {Weight} from '../../evidence/cited-sentence.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

/** A sentence, and after it how sure it is and where it comes from: “D, 1”. */
export interface Line {
  readonly text: string;
  readonly mark: string;
}

/** A source as it is listed under its number; the link is empty where there is none. */
export interface Cited {
  readonly text: string;
  readonly link: string;
  /** Language of the words, where they are the source's own and not those of the screen. */
  readonly language?: 'en';
}

/** What sentences are written with. */
export interface Writing {
  readonly formatter: Formatter;
  readonly strings: ExperienceStrings;
  readonly citing: Citing;
}

/** Numbers sources in the order in which they are first named. */
export class Citing {
  readonly #ids: CitedId[] = [];
  readonly #words: Formatter;
  readonly #strings: ExperienceStrings;

  constructor(formatter: Formatter, strings: ExperienceStrings) {
    this.#words = formatter;
    this.#strings = strings;
  }

  /** A sentence with its mark. A figure of the estimate whose evidence has not come yet has no letter. */
  line(text: string, weight: Weight | '', ids: readonly CitedId[]): Line {
    const refs = [...new Set(ids.map((id) => this.#placeOf(id)))].map((place) =>
      this.#words.count(place + 1),
    );
    const letter = weight === 'warning' ? this.#strings.warning : weight;
    const numbers = refs.join(`${this.#words.strings.comma ?? ','} `);
    return {
      text,
      mark:
        letter === '' ? numbers : interpolate(this.#strings.mark, {grade: letter, refs: numbers}),
    };
  }

  /** A study may be named by the records and by the care: its address or its words tell that it is one. */
  #placeOf(id: CitedId): number {
    const {link, text} = this.#text(id);
    const known = this.#ids.findIndex((one) => {
      const other = this.#text(one);
      return other.text === text || (link !== '' && other.link === link);
    });
    return known === -1 ? this.#ids.push(id) - 1 : known;
  }

  /** All that were named so far, in the order of their numbers. */
  list(): Cited[] {
    return this.#ids.map((id) => this.#text(id));
  }

  #text(id: CitedId): Cited {
    const {sources} = this.#strings;
    const source = citedSource(id);
    switch (source.kind) {
      case 'study':
        return {
          text: [
            source.authors,
            source.title,
            [source.journal, source.year > 0 ? String(source.year) : ''].filter(Boolean).join(' '),
          ]
            .filter(Boolean)
            .join('. '),
          link: source.link,
          language: 'en',
        };
      case 'pages':
        return {
          text: interpolate(this.#words.plural(sources.pages[source.about], source.pages), {
            year: String(source.year),
          }),
          link: '',
        };
      case 'hospital':
        return {text: interpolate(sources.hospital, {year: String(source.year)}), link: ''};
      case 'notice':
        return {
          text: interpolate(sources.notice, {date: this.#words.date(source.day)}),
          link: source.link,
        };
      case 'figures':
        return {
          text: interpolate(sources.figures, {method: this.#words.strings.method.title}),
          link: '',
        };
      case 'chapter':
      case 'practice':
        return {text: sources[source.kind], link: ''};
      default: {
        const unknown: never = source;
        return unknown;
      }
    }
  }
}

/** The numbers that a sentence leaves open, as they are written in this language. */
export const written = (
  figures: Readonly<Record<string, number>> | undefined,
  {count}: Formatter,
): Record<string, string> =>
  Object.fromEntries(Object.entries(figures ?? {}).map(([name, n]) => [name, count(n)]));

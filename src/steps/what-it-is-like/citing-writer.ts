import type {CitedSource} from '../../answer/cited-source.js';
import type {Formatter} from '../../answer/formatter.js';
import type {CitedSentence, Weight} from '../../evidence/cited-sentence.js';
import {citedSource, type CitedId} from '../../evidence/sources/care-and-harm-sources.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import {citedSourceIn} from './source-texts.js';

/** A sentence, and after it how sure it is and where it comes from: “D [1]”. */
export interface CitedLine {
  readonly text: string;
  readonly mark: string;
}

/**
 * Writes sentences with their sources, which it numbers in the order in which they are first named.
 */
export class CitingWriter {
  readonly formatter: Formatter;
  readonly strings: ExperienceStrings;
  readonly #ids: CitedId[] = [];

  constructor(formatter: Formatter, strings: ExperienceStrings) {
    this.formatter = formatter;
    this.strings = strings;
  }

  /**
   * A sentence with its mark. A figure of the estimate whose evidence has not come yet has no
   * letter.
   */
  line(text: string, weight: Weight | '', ids: readonly CitedId[]): CitedLine {
    const numbers = [...new Set(ids.map((id) => this.#numberOf(id)))].map((number) =>
      this.formatter.count(number),
    );
    const refs = numbers.join(`${this.formatter.strings.comma ?? ','} `);
    const grade = weight === 'warning' ? this.strings.warning : weight;
    return {text, mark: grade === '' ? `[${refs}]` : interpolate(this.strings.mark, {grade, refs})};
  }

  /** A statement in its sentence, whose gaps are filled with the numbers that belong to it. */
  statement(sentence: string, {grade, sources, figures = {}}: CitedSentence): CitedLine {
    const numbers = Object.entries(figures).map(([name, n]) => [name, this.formatter.count(n)]);
    return this.line(
      interpolate(sentence, Object.fromEntries(numbers) as Record<string, string>),
      grade,
      sources,
    );
  }

  /** All that were named so far, in the order of their numbers. */
  list(): CitedSource[] {
    return this.#ids.map((id) => this.#sourceOf(id));
  }

  /**
   * A study may be named by the records and by the care: its address or its text tells that it is
   * one.
   */
  #numberOf(id: CitedId): number {
    const {link, text} = this.#sourceOf(id);
    const place = this.list().findIndex(
      (other) => other.text === text || (link !== '' && other.link === link),
    );
    return place === -1 ? this.#ids.push(id) : place + 1;
  }

  #sourceOf(id: CitedId): CitedSource {
    return citedSourceIn(citedSource(id), this.formatter, this.strings);
  }
}

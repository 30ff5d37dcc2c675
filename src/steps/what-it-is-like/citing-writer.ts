import type {CitedSource} from '../../answer/cited-source.js';
import type {Formatter} from '../../answer/formatter.js';
import type {CitedSentence, Weight} from '../../evidence/cited-sentence.js';
import type {Grade} from '../../evidence/ids.js';
import {citedSource, type CitedId} from '../../evidence/sources/care-and-harm-sources.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import {citedSourceIn} from './source-texts.js';

/** Where something comes from, and how sure it is. */
export interface Ground {
  /** None for a figure whose evidence has not come yet, nor for a warning. */
  readonly sure: Readonly<{grade: Grade; words: string}> | undefined;
  /** The numbers of its sources: “[1, 2]”; for a warning by an authority also that it is one. */
  readonly mark: string;
}

export interface CitedLine extends Ground {
  readonly text: string;
}

/** Equal where two lines are equally sure and rest on the same. */
export const groundOf = ({sure, mark}: Ground): string => `${sure?.grade ?? ''} ${mark}`;

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

  /** A sentence with how sure it is and its sources. */
  line(text: string, weight: Weight | '', ids: readonly CitedId[]): CitedLine {
    const numbers = [...new Set(ids.map((id) => this.#numberOf(id)))].map((number) =>
      this.formatter.count(number),
    );
    const refs = numbers.join(`${this.formatter.strings.comma ?? ','} `);
    if (weight === 'warning')
      return {text, sure: undefined, mark: interpolate(this.strings.warned, {refs})};
    const sure = weight === '' ? undefined : {grade: weight, words: this.strings.sure[weight]};
    return {text, sure, mark: `[${refs}]`};
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

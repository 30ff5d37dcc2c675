import readability from 'text-readability';
import {describe, expect, it} from 'vitest';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {stringsIn} from '../../support/languages.js';
import {gapsIn, pluralsIn, sentencesOf, withoutGaps, type Sentence} from './sentences-of.js';

/** What is usual needs no word, and what nothing is need not be explained. */
const MAY_BE_EMPTY = ['main.treatments.none.what', 'main.suitabilities.usual'];

/**
 * Some languages have words for none, one and two of something: “جلستان” is “two sessions”. The
 * number then stands in no gap.
 */
const NUMBER_IN_WORD = ['zero', 'one', 'two'];

const ENGLISH = sentencesOf(await stringsIn('en'));

const namesOf = (sentences: readonly Sentence[]): readonly string[] => [
  ...new Set(sentences.map(({name}) => name)),
];

/** Parts with waiting times, days and factors: a wrong one could do harm. */
const WITH_FIGURES = /^(safety|experience|dates)\./;

/** Numbers above two: some languages have words for one and two of something. */
const figuresIn = (text: string): string =>
  (text.match(/\d+/g) ?? [])
    .filter((figure) => Number(figure) > 2)
    .sort()
    .join(' ');

const hasGapsOf = (english: Sentence, {text, form = ''}: Sentence): boolean =>
  gapsIn(english.text) === gapsIn(text) ||
  (NUMBER_IN_WORD.includes(form) && gapsIn(english.text.replace('{n}', '')) === gapsIn(text));

const isOneOfWords = (text: string): boolean =>
  withoutGaps(text)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word)).length > 2;

describe.each(IN_EVERY_LANGUAGE)('$language', ({language, strings}) => {
  const sentences = sentencesOf(strings);
  /** The English sentences of a name: more than one where it is a plural. */
  const englishOf = ({name}: Sentence): readonly Sentence[] =>
    ENGLISH.filter((sentence) => sentence.name === name);

  it('has the sentences of English', () => {
    expect([...namesOf(sentences)].sort()).toEqual([...namesOf(ENGLISH)].sort());
  });

  it('leaves the gaps of English in each', () => {
    expect(
      sentences.filter(
        (sentence) => !englishOf(sentence).every((english) => hasGapsOf(english, sentence)),
      ),
    ).toEqual([]);
  });

  it('has the figures of English where a wrong one could do harm', () => {
    expect(
      sentences.filter(
        (sentence) =>
          WITH_FIGURES.test(sentence.name) &&
          !englishOf(sentence).some(({text}) => figuresIn(text) === figuresIn(sentence.text)),
      ),
    ).toEqual([]);
  });

  it('has no empty sentence, and no stray blank', () => {
    expect(
      sentences.filter(({name, text}) => (text === '') !== MAY_BE_EMPTY.includes(name)),
    ).toEqual([]);
    expect(sentences.filter(({text}) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('has in every plural all forms of its own grammar, or one form for all', () => {
    const all = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort().join(' ');
    expect(
      [...pluralsIn(sentences)].filter(([, forms]) => forms !== all && forms !== 'other'),
    ).toEqual([]);
    expect([...pluralsIn(sentences).keys()]).toEqual([...pluralsIn(ENGLISH).keys()]);
  });

  if (language !== 'en') {
    it('is not English, but for what is called alike', () => {
      expect(
        sentences.filter(
          (sentence) =>
            isOneOfWords(sentence.text) &&
            englishOf(sentence).some(({text}) => text === sentence.text),
        ),
      ).toEqual([]);
    });
  }
});

describe('English can be read after eight years at school', () => {
  const sentences = ENGLISH.filter(({text}) => text.split(' ').length > 5).map(({name, text}) => ({
    name,
    text: text.replace(/\{\w+\}/g, 'ten'),
  }));

  it.each(sentences)('$name: “$text”', ({text}) => {
    expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(8);
  });
});

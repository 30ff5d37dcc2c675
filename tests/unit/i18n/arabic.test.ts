import {describe, expect, it} from 'vitest';
import {stringsIn} from '../../support/languages.js';
import {gapsIn, pluralsIn, sentencesOf, withoutGaps} from './sentences-of.js';

/** Skin types are numbered so everywhere: it is how doctors name them. */
const SKIN_TYPES = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** Grades, vitamins, skin types, and names that stand on a device or a package. */
const LATIN = [...SKIN_TYPES, 'A', 'C', 'D', 'E', 'FDA', 'IPL', 'Isotretinoin', 'PRP', 'RF'];

const sentences = sentencesOf(await stringsIn('ar'));

describe('Arabic', () => {
  it('has all six forms of every plural', () => {
    const other = [...pluralsIn(sentences)].filter(
      ([, forms]) => forms !== 'few many one other two zero',
    );
    expect(other).toEqual([]);
  });

  it('leaves the number out of a plural only up to two, which it has words for', () => {
    const gapsOfOther = new Map(
      sentences.flatMap(({name, text, form}) => (form === 'other' ? [[name, gapsIn(text)]] : [])),
    );
    expect(
      sentences.filter(
        ({name, text, form = ''}) =>
          ['few', 'many'].includes(form) && gapsIn(text) !== gapsOfOther.get(name),
      ),
    ).toEqual([]);
  });

  it('keeps no Latin word but a few names', () => {
    expect(
      sentences.filter(({text}) =>
        withoutGaps(text)
          .match(/\p{Script=Latin}+/gu)
          ?.some((word) => !LATIN.includes(word)),
      ),
    ).toEqual([]);
  });

  it('has Arabic marks: ، ؛ ؟', () => {
    expect(sentences.filter(({text}) => /[,;?]/.test(withoutGaps(text)))).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {nearest} from '../../../src/engine/nearest-word.js';
import {CONCERN_IDS, MARKETS, TONES, TREATED} from './any-inputs.js';

describe('nearest', () => {
  it.each([
    {word: 'acen-scars', allowed: CONCERN_IDS, found: 'acne-scars'},
    {word: 'acne_scars', allowed: CONCERN_IDS, found: 'acne-scars'},
    {word: 'Wrinkle', allowed: CONCERN_IDS, found: 'wrinkles'},
    {word: 'stretchmarks', allowed: CONCERN_IDS, found: 'stretch-marks'},
    {word: 'SCARS', allowed: CONCERN_IDS, found: 'scars'},
    {word: 'microneedeling', allowed: TREATED, found: 'microneedling'},
    {word: 'ablative-laser', allowed: TREATED, found: 'laser-ablative'},
    {word: 'iv', allowed: TONES, found: 'IV'},
    {word: 'monk5', allowed: TONES, found: 'monk-5'},
    {word: 'us', allowed: MARKETS, found: 'US'},
  ])('takes “$word” for $found', ({word, allowed, found}) => {
    expect(nearest(word, allowed)).toBe(found);
  });

  it.each([
    {word: '', allowed: CONCERN_IDS},
    {word: 'tattoo', allowed: CONCERN_IDS},
    {word: '__proto__', allowed: CONCERN_IDS},
    {word: '4', allowed: TONES},
    // One letter of two is no likeness: Germany is not the Emirates.
    {word: 'DE', allowed: MARKETS},
    {word: 'FR', allowed: MARKETS},
    {word: 'AT', allowed: MARKETS},
  ])('takes “$word” for none of $allowed', ({word, allowed}) => {
    expect(nearest(word, allowed)).toBeUndefined();
  });

  // Pairs of letters, with the word's two ends: “abcd” has _a ab bc cd d_ and the end itself.
  it.each([
    {word: 'abcd', candidate: 'abxy', shared: '3 of 6: half', found: 'abxy'},
    {word: 'abcd', candidate: 'axyz', shared: '2 of 6', found: undefined},
    {word: 'abcde', candidate: 'abxyz', shared: '3 of 7: less than half', found: undefined},
    {word: 'abcde', candidate: 'abcxy', shared: '4 of 7', found: 'abcxy'},
    // 10 of 21, hardly less than half.
    {
      word: 'abcdefghijklmnopqrs',
      candidate: 'abcdefghi0123456789',
      shared: '10 of 21',
      found: undefined,
    },
    // The longer of the two is what is shared of.
    {word: 'abcd', candidate: 'abcdefghij', shared: '5 of 12', found: undefined},
    {word: 'abcdefghij', candidate: 'abcd', shared: '5 of 12', found: undefined},
  ])(
    'of “$word” and “$candidate”, which share $shared, takes $found',
    ({word, candidate, found}) => {
      expect(nearest(word, [candidate])).toBe(found);
    },
  );

  it('takes the likest, wherever it stands', () => {
    expect(nearest('abcdef', ['abcdxy', 'abcdex', 'abcxyz'])).toBe('abcdex');
  });

  it.each([
    {word: 'eye', found: undefined},
    {word: 'eyez', found: 'eyes'},
    {word: 'EYES', found: 'eyes'},
  ])('guesses from four letters on: “$word” is $found', ({word, found}) => {
    expect(nearest(word, ['eyes', 'mouth'])).toBe(found);
  });
});

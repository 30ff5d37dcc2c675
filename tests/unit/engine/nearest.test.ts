import {describe, expect, it} from 'vitest';
import {nearest} from '../../../src/engine/nearest.js';
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
});

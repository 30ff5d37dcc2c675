import {describe, expect, it} from 'vitest';
import {isolated} from '../../../src/i18n/isolated.js';

describe('words of a clinic’s own', () => {
  it.each([
    {
      words: 'Our doctors decide with you.',
      direction: 'rtl',
      shown: '\u2068Our doctors decide with you.\u2069',
    },
    {words: '(3) Needling +', direction: 'rtl', shown: '\u2068(3) Needling +\u2069'},
    {words: 'نحن نقرر معك.', direction: 'ltr', shown: '\u2068نحن نقرر معك.\u2069'},
    {
      words: 'Our doctors decide with you.',
      direction: 'ltr',
      shown: 'Our doctors decide with you.',
    },
    {words: 'نحن نقرر معك.', direction: 'rtl', shown: 'نحن نقرر معك.'},
    {words: '24/7', direction: 'rtl', shown: '24/7'},
    {words: '', direction: 'rtl', shown: ''},
  ] as const)('“$words” where the page is $direction', ({words, direction, shown}) => {
    expect(isolated(words, direction)).toBe(shown);
  });
});

import {describe, expect, it} from 'vitest';
import {isLocale} from '../../../src/i18n/nearest-locale.js';

describe('isLocale', () => {
  it.each([
    {text: 'de-AT', is: true},
    {text: 'en', is: true},
    {text: 'not a locale', is: false},
    {text: '', is: false},
    {text: '_', is: false},
  ])('is $is for “$text”', ({text, is}) => {
    expect(isLocale(text)).toBe(is);
  });
});

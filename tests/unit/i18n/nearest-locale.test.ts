import {describe, expect, it} from 'vitest';
import {localeIn} from '../../../src/i18n/nearest-locale.js';

describe('a locale, as sites write it', () => {
  it.each([
    ['en', 'en'],
    ['de-CH', 'de-CH'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['de_DE', 'de-DE'],
    [' de ', 'de'],
    ['\tde_AT\n', 'de-AT'],
    ['de_DE.UTF-8', 'de'],
    ['de_DE@euro', 'de'],
    ['DE', 'DE'],
    ['de-', 'de'],
    ['de--DE', 'de'],
    ['de-DE-formal!', 'de'],
    ['de, en', 'de'],
    ['', undefined],
    ['!', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%s', (text, locale) => {
    expect(localeIn(text)).toBe(locale);
  });
});

import {describe, expect, it} from 'vitest';
import {ar} from '../../../src/i18n/ar/answer.js';
import {arCharts} from '../../../src/i18n/ar/charts.js';
import {de} from '../../../src/i18n/de/answer.js';
import {deCharts} from '../../../src/i18n/de/charts.js';
import {en} from '../../../src/i18n/en/answer.js';
import {enCharts} from '../../../src/i18n/en/charts.js';
import {chartStringsOf} from '../../../src/i18n/load-charts.js';
import {isLocale, languageOf, stringsOf} from '../../../src/i18n/load.js';

describe('languageOf', () => {
  it.each([
    {locale: 'en', language: 'en'},
    {locale: 'en-GB', language: 'en'},
    {locale: 'de-AT', language: 'de'},
    {locale: 'DE', language: 'de'},
    {locale: 'ar-AE', language: 'ar'},
    {locale: 'fr', language: 'en'},
    {locale: '', language: 'en'},
    {locale: 'constructor', language: 'en'},
    {locale: '__proto__', language: 'en'},
  ])('of “$locale” is $language', ({locale, language}) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe.each([
  {of: 'the sentences', load: stringsOf, english: en, others: {de, ar}},
  {
    of: 'the sentences of the charts',
    load: chartStringsOf,
    english: enCharts,
    others: {de: deCharts, ar: arCharts},
  },
])('$of', ({load, english, others}) => {
  it('are there at once in English, and where no other language is known', () => {
    expect([load({language: 'en'}), load({language: 'fr'})]).toEqual([english, english]);
  });

  it.each(['de', 'ar'] as const)('are fetched for “%s”, and then kept', async (language) => {
    const first = load({language});
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toBe(others[language]);
    expect(load({language})).toBe(others[language]);
  });
});

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

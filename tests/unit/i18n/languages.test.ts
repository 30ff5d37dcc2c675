import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {LANGUAGES, languageOf} from '../../../src/i18n/languages.js';
import {UNAVAILABLE} from '../../../src/i18n/unavailable.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {PART_NAMES} from '../../support/languages.js';

const FOLDER = join(import.meta.dirname, '../../../src/i18n');

describe('languageOf', () => {
  it.each([
    {locale: 'en', language: 'en'},
    {locale: 'en-GB', language: 'en'},
    {locale: 'de-AT', language: 'de'},
    {locale: 'DE', language: 'de'},
    {locale: 'ar-AE', language: 'ar'},
    {locale: 'xx', language: 'en'},
    {locale: '', language: 'en'},
    {locale: 'constructor', language: 'en'},
    {locale: '__proto__', language: 'en'},
  ])('of “$locale” is $language', ({locale, language}) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('the list of languages', () => {
  it('has every folder of sentences', () => {
    const folders = readdirSync(FOLDER, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && entry.name !== 'strings')
      .map(({name}) => name);
    expect(folders.sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it('leaves out the loader of English alone, which is at hand', () => {
    const withoutLoader = Object.entries(LANGUAGES).filter(([, {load}]) => load === undefined);
    expect(withoutLoader.map(([language]) => language)).toEqual(['en']);
  });

  it('has a text for each but English where its sentences could not be fetched', () => {
    const [, ...others] = Object.keys(LANGUAGES);
    expect(Object.keys(UNAVAILABLE).sort()).toEqual(others.sort());
    expect(new Set(Object.values(UNAVAILABLE)).size).toBe(others.length);
  });
});

describe.each(IN_EVERY_LANGUAGE)('$language', ({language, strings}) => {
  const {load, ...writingSystem} = LANGUAGES[language] ?? {};

  it('is called so in its sentences, and written as the list says', () => {
    expect(strings.main).toMatchObject({language, ...writingSystem});
    expect(strings.main.direction).toBe(writingSystem.direction);
    expect(strings.main.comma).toBe(writingSystem.comma);
  });

  it.each(load === undefined ? [] : PART_NAMES)('has its own part “%s”', async (part) => {
    const parts = await load?.();
    expect(strings[part]).toEqual(await parts?.[part](writingSystem));
  });
});

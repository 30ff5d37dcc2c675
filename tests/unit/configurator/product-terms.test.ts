import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, it} from 'vitest';
import {
  AREAS,
  areaName,
  concernName,
  CONCERNS,
  MARKET_CURRENCIES,
  MARKETS,
  treatmentName,
  TREATMENTS,
} from '../../../demo/configurator/product-terms.js';
import {LANGUAGES} from '../../../demo/configurator/steps/language.js';
import {KNOWN_IDS} from '../../support/known-ids.js';

it('offers every treatment, concern and area that a configuration can name', () => {
  expect(['none', ...TREATMENTS]).toEqual(KNOWN_IDS.treatments);
  expect(CONCERNS).toEqual(KNOWN_IDS.concerns);
  expect([...AREAS].sort()).toEqual([...KNOWN_IDS.areas].sort());
});

it('names each of them', () => {
  const names = [
    ...TREATMENTS.map(treatmentName),
    ...CONCERNS.map(concernName),
    ...AREAS.map(areaName),
  ];
  expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it('has a currency for every market', () => {
  expect(MARKETS.map((market) => MARKET_CURRENCIES[market])).toEqual(
    MARKETS.map(() => expect.stringMatching(/^[A-Z]{3}$/) as string),
  );
});

it('offers every language that the product has sentences in', () => {
  const i18n = resolve(import.meta.dirname, '../../../src/i18n');
  const languages = readdirSync(i18n).filter((name) => /^[a-z]{2}$/.test(name));
  const offered = Object.keys(LANGUAGES).map((tag) => tag.slice(0, 2));
  expect([...new Set(offered)].sort()).toEqual(languages.sort());
});

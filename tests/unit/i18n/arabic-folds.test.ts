import {describe, expect, it} from 'vitest';
import {arDates} from '../../../src/i18n/ar/dates-and-budget.js';
import {arExperience} from '../../../src/i18n/ar/what-it-is-like.js';
import {arSafety} from '../../../src/i18n/ar/safety.js';
import {enDates} from '../../../src/i18n/en/dates-and-budget.js';
import {enExperience} from '../../../src/i18n/en/what-it-is-like.js';
import {enSafety} from '../../../src/i18n/en/safety.js';
import {datesStringsOf} from '../../../src/i18n/load-dates.js';
import {experienceStringsOf} from '../../../src/i18n/load-experience.js';
import {safetyStringsOf} from '../../../src/i18n/load-safety.js';

type Leaf = readonly [name: string, text: string];

const isPlural = (value: object): boolean => 'other' in value;

/** Every sentence with its name; of a plural the form `other`, which is always there. */
function sentencesIn(strings: object, name = ''): Leaf[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const path = `${name}.${key}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return isPlural(value) ? [[path, (value as {other: string}).other]] : sentencesIn(value, path);
  });
}

function pluralsIn(
  strings: object,
  name = '',
): (readonly [name: string, forms: Readonly<Record<string, string>>])[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    const path = `${name}.${key}`;
    return isPlural(value)
      ? [[path, value as Readonly<Record<string, string>>] as const]
      : pluralsIn(value, path);
  });
}

const gaps = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([gap]) => gap)
    .sort()
    .join(' ');
/** The noun alone can say none, one and two: “جلستان” needs no 2. */
const withoutNumber = (text: string): string => gaps(text.replace('{n}', ''));

/** Letters that a source, a package or a leaflet carries, beside the Arabic words. */
const LATIN = ['A', 'C', 'D', 'E', 'FDA', 'Isotretinoin', 'PRP'];

describe.each([
  {part: 'experience', english: enExperience, arabic: arExperience, load: experienceStringsOf},
  {part: 'safety', english: enSafety, arabic: arSafety, load: safetyStringsOf},
  {part: 'dates', english: enDates, arabic: arDates, load: datesStringsOf},
])('Arabic: $part', ({english, arabic, load}) => {
  it('is fetched when it is asked for', async () => {
    expect(await load({language: 'ar'})).toBe(arabic);
  });

  it('has the sentences of English in the same order, with the same gaps', () => {
    const shape = (strings: object): string[] =>
      sentencesIn(strings).map(([name, text]) => `${name} ${gaps(text)}`);
    expect(shape(arabic)).toEqual(shape(english));
  });

  it('has all six forms of every plural, which may leave the number to the noun up to two', () => {
    for (const [name, forms] of pluralsIn(arabic)) {
      const {zero, one, two, few, many, other} = forms;
      expect(Object.keys(forms).sort(), name).toEqual([
        'few',
        'many',
        'one',
        'other',
        'two',
        'zero',
      ]);
      expect(
        [few, many].map((form) => gaps(form ?? '')),
        name,
      ).toEqual([gaps(other ?? ''), gaps(other ?? '')]);
      for (const form of [zero, one, two])
        expect(withoutNumber(form ?? ''), name).toBe(withoutNumber(other ?? ''));
    }
  });

  it('is written in Arabic letters but for a few names', () => {
    const all = [
      ...sentencesIn(arabic).map(([, text]) => text),
      ...pluralsIn(arabic).flatMap(([, forms]) => Object.values(forms)),
    ];
    const foreign = all.flatMap((text) => text.replace(/\{\w+\}/g, '').match(/[a-z]+/gi) ?? []);
    expect(foreign.filter((word) => !LATIN.includes(word))).toEqual([]);
  });

  it('has the figures of English, but for one and two, which Arabic says in words', () => {
    const figures = (text: string): string =>
      (text.match(/\d+/g) ?? [])
        .filter((figure) => Number(figure) > 2)
        .sort()
        .join(' ');
    const shape = (strings: object): string[] =>
      sentencesIn(strings).map(([name, text]) => `${name} ${figures(text)}`);
    expect(shape(arabic)).toEqual(shape(english));
  });
});

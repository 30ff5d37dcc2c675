import {describe, expect, it} from 'vitest';
import {de} from '../../../src/i18n/de.js';
import {deCharts} from '../../../src/i18n/de-charts.js';
import {deDates} from '../../../src/i18n/de-dates.js';
import {en} from '../../../src/i18n/en.js';
import {enCharts} from '../../../src/i18n/en-charts.js';
import {enDates} from '../../../src/i18n/en-dates.js';
import {readingGrade, syllables} from './reading-grade.js';

type Leaf = readonly [name: string, text: string];

/** Every sentence with its name. The forms of a plural count as one: languages have different ones. */
function leaves(strings: object, name = ''): Leaf[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const path = name === '' ? key : `${name}.${key}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return 'other' in value ? Object.values(value).map((form): Leaf => [path, String(form)]) : leaves(value, path);
  });
}
const gaps = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort().join(' ');
const ENGLISH = leaves({...en, charts: enCharts, dates: enDates});
const GERMAN = leaves({...de, charts: deCharts, dates: deDates});
const textsBy = (all: readonly Leaf[]): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const [name, text] of all) texts.set(name, [...(texts.get(name) ?? []), text]);
  return texts;
};

/** What is usual needs no word, and what nothing is need not be explained. */
const MAY_BE_EMPTY = ['treatments.none.what', 'suitabilities.usual'];

describe('English and German', () => {
  it('have the same sentences', () => {
    expect([...textsBy(GERMAN).keys()].sort()).toEqual([...textsBy(ENGLISH).keys()].sort());
  });

  it('leave the same gaps in each', () => {
    const english = textsBy(ENGLISH);
    const other = GERMAN.filter(([name, text]) => !english.get(name)?.every((one) => gaps(one) === gaps(text)));
    expect(other).toEqual([]);
  });

  it.each([['English', ENGLISH], ['German', GERMAN]] as const)('%s has no empty sentence, and no stray blank', (_, all) => {
    expect(all.filter(([name, text]) => (text === '') !== MAY_BE_EMPTY.includes(name)).map(([name]) => name)).toEqual([]);
    expect(all.filter(([, text]) => text !== text.trim() || text.includes('  ')).map(([name]) => name)).toEqual([]);
  });

  it('are not the same, but for what is called alike', () => {
    const english = textsBy(ENGLISH);
    const same = GERMAN.filter(([name, text]) => text.split(' ').length > 2 && english.get(name)?.includes(text));
    expect(same).toEqual([]);
  });
});

describe('syllables', () => {
  it.each([
    ['skin', 1], ['takes', 1], ['changes', 2], ['patches', 2], ['needles', 2], ['little', 2], ['surface', 2], ['pricked', 1], ['treated', 2],
    ['treatment', 2], ['estimate', 3], ['usually', 4], ['professional', 4], ['the', 1],
  ] as const)('of “%s” are %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('readingGrade', () => {
  it.each([
    // 6 words, 6 syllables, 1 sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
    {text: 'The cat sat on the mat.', grade: -1.45},
    // 8 words, 12 syllables, 2 sentences: 0.39 × 4 + 11.8 × 1.5 − 15.59.
    {text: 'Needles prick the skin. Tissue grows again after.', grade: 3.67},
  ])('of “$text” is $grade', ({text, grade}) => {
    expect(readingGrade(text)).toBeCloseTo(grade, 10);
  });
});

describe('English can be read after eight years at school', () => {
  const sentences = ENGLISH.filter(([, text]) => text.split(' ').length > 5).map(([name, text]) => ({name, text: text.replace(/\{\w+\}/g, 'ten')}));

  it.each(sentences)('$name: “$text”', ({text}) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(8);
  });
});

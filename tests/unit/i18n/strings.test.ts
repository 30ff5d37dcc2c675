import readability from 'text-readability';
import {describe, expect, it} from 'vitest';
import {de} from '../../../src/i18n/de.js';
import {deCharts} from '../../../src/i18n/de-charts.js';
import {deDates} from '../../../src/i18n/de-dates.js';
import {deMatters} from '../../../src/i18n/de-matters.js';
import {deMethod} from '../../../src/i18n/de-method.js';
import {dePerson} from '../../../src/i18n/de-person.js';
import {deAsk} from '../../../src/i18n/de-ask.js';
import {enAsk} from '../../../src/i18n/en-ask.js';
import {en} from '../../../src/i18n/en.js';
import {enCharts} from '../../../src/i18n/en-charts.js';
import {enDates} from '../../../src/i18n/en-dates.js';
import {enMatters} from '../../../src/i18n/en-matters.js';
import {enMethod} from '../../../src/i18n/en-method.js';
import {enPerson} from '../../../src/i18n/en-person.js';

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
const ENGLISH = leaves({...en, charts: enCharts, method: {...en.method, ...enMethod}, person: enPerson, matters: enMatters, questions: enAsk, dates: enDates});
const GERMAN = leaves({...de, charts: deCharts, method: {...de.method, ...deMethod}, person: dePerson, matters: deMatters, questions: deAsk, dates: deDates});
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
    const same = GERMAN.filter(([name, text]) => text.replace(/\{\w+\}/g, '').split(' ').filter((word) => /\p{L}/u.test(word)).length > 2 && english.get(name)?.includes(text));
    expect(same).toEqual([]);
  });
});

describe('English can be read after eight years at school', () => {
  const sentences = ENGLISH.filter(([, text]) => text.split(' ').length > 5).map(([name, text]) => ({name, text: text.replace(/\{\w+\}/g, 'ten')}));

  it.each(sentences)('$name: “$text”', ({text}) => {
    expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(8);
  });
});

/// <reference types="vite/client" />
import readability from 'text-readability';
import {describe, expect, it} from 'vitest';

/** A sentence; `form` is set where it is one of a plural. */
type Leaf = readonly [name: string, text: string, form?: string];

/** What a language says about itself, and no sentence. */
const ABOUT = ['direction', 'comma'];

/** Every sentence with its name. The forms of a plural have one name: languages have different ones. */
function leaves(strings: object, name = ''): Leaf[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const path = name === '' ? key : `${name}.${key}`;
    if (typeof value === 'string') return ABOUT.includes(path) ? [] : [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return 'other' in value
      ? Object.entries(value).map(([form, text]): Leaf => [path, String(text), form])
      : leaves(value, path);
  });
}
const gaps = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([gap]) => gap)
    .sort()
    .join(' ');
/** Every file of a language, so that none can be forgotten: the part's name with what it holds. */
function sentencesOf(files: Readonly<Record<string, object>>): Leaf[] {
  return Object.entries(files).flatMap(([path, file]) =>
    Object.values(file).flatMap((strings: object) =>
      leaves(strings, path.replace(/.*\/(answer)?|\.ts$/g, '')),
    ),
  );
}
const ENGLISH = sentencesOf(import.meta.glob<object>('../../../src/i18n/en/*.ts', {eager: true}));
const GERMAN = sentencesOf(import.meta.glob<object>('../../../src/i18n/de/*.ts', {eager: true}));
const ARABIC = sentencesOf(import.meta.glob<object>('../../../src/i18n/ar/*.ts', {eager: true}));
const textsBy = (all: readonly Leaf[]): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const [name, text] of all) texts.set(name, [...(texts.get(name) ?? []), text]);
  return texts;
};

/** What is usual needs no word, and what nothing is need not be explained. */
const MAY_BE_EMPTY = ['treatments.none.what', 'suitabilities.usual'];

/** Arabic has words for none, one and two of something: “جلستان” is “two sessions”. The number then stands in no gap. */
const NUMBER_IN_WORD = ['zero', 'one', 'two'];

describe.each([
  ['German', GERMAN],
  ['Arabic', ARABIC],
] as const)('English and %s', (_, all) => {
  it('have the same sentences', () => {
    expect([...textsBy(all).keys()].sort()).toEqual([...textsBy(ENGLISH).keys()].sort());
  });

  it('leave the same gaps in each', () => {
    const english = textsBy(ENGLISH);
    const other = all.filter(
      ([name, text, form = '']) =>
        !english
          .get(name)
          ?.every(
            (one) =>
              gaps(one) === gaps(text) ||
              (NUMBER_IN_WORD.includes(form) && gaps(one.replace('{n}', '')) === gaps(text)),
          ),
    );
    expect(other).toEqual([]);
  });
});

describe('every language', () => {
  it.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['Arabic', ARABIC],
  ] as const)('%s has no empty sentence, and no stray blank', (_, all) => {
    expect(
      all
        .filter(([name, text]) => (text === '') !== MAY_BE_EMPTY.includes(name))
        .map(([name]) => name),
    ).toEqual([]);
    expect(
      all.filter(([, text]) => text !== text.trim() || text.includes('  ')).map(([name]) => name),
    ).toEqual([]);
  });
});

describe('English and German', () => {
  it('are not the same, but for what is called alike', () => {
    const english = textsBy(ENGLISH);
    const same = GERMAN.filter(
      ([name, text]) =>
        text
          .replace(/\{\w+\}/g, '')
          .split(' ')
          .filter((word) => /\p{L}/u.test(word)).length > 2 && english.get(name)?.includes(text),
    );
    expect(same).toEqual([]);
  });
});

describe('Arabic', () => {
  const texts = ARABIC.filter(([name]) => name !== 'language').map(([name, text, form]): Leaf => [
    name,
    text.replace(/\{\w+\}/g, ''),
    form,
  ]);

  it('has all six forms of every plural', () => {
    const formsBy = new Map<string, string[]>();
    for (const [name, , form] of texts)
      if (form !== undefined) formsBy.set(name, [...(formsBy.get(name) ?? []), form].sort());
    const six = new Intl.PluralRules('ar').resolvedOptions().pluralCategories.sort();
    expect(six).toHaveLength(6);
    expect([...formsBy].filter(([, forms]) => forms.join() !== six.join())).toEqual([]);
    expect([...formsBy.keys()].sort()).toEqual(
      [...new Set(ENGLISH.flatMap(([name, , form]) => (form === undefined ? [] : [name])))].sort(),
    );
  });

  it('keeps no Latin word but grades, vitamins and what stands on a device or a box', () => {
    const kept = ['A', 'C', 'D', 'E', 'FDA', 'IPL', 'Isotretinoin', 'PRP', 'RF'];
    expect(
      texts.filter(([, text]) =>
        text.match(/\p{Script=Latin}+/gu)?.some((word) => !kept.includes(word)),
      ),
    ).toEqual([]);
  });

  it('has Arabic marks: ، ؛ ؟', () => {
    expect(texts.filter(([, text]) => /[,;?]/.test(text))).toEqual([]);
  });
});

describe('English can be read after eight years at school', () => {
  const sentences = ENGLISH.filter(([, text]) => text.split(' ').length > 5).map(
    ([name, text]) => ({name, text: text.replace(/\{\w+\}/g, 'ten')}),
  );

  it.each(sentences)('$name: “$text”', ({text}) => {
    expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(8);
  });
});

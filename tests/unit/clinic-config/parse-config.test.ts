import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseConfig} from '../../../src/engine.js';
import {BAD_CONFIGURATIONS} from './bad-configurations.js';
import GOOD from './versions/1.json' with {type: 'json'};

const pathsOf = (raw: unknown): string[] => parseConfig(raw).issues.map(({path}) => path);

describe('a configuration', () => {
  it('comes through as it is where all of it is right', () => {
    expect(parseConfig(GOOD)).toEqual({config: GOOD, issues: []});
  });

  it('may be written as JSON', () => {
    expect(parseConfig(JSON.stringify(GOOD))).toEqual({config: GOOD, issues: []});
  });

  describe.each([Array, Object, String, Number])(
    'on a page whose library has given a toJSON to every %s',
    ({prototype}) => {
      it.each([GOOD, JSON.stringify(GOOD)])('comes through as it is', (raw) => {
        Object.defineProperty(prototype, 'toJSON', {value: () => '[]', configurable: true});
        try {
          expect(parseConfig(raw)).toEqual({config: GOOD, issues: []});
        } finally {
          Reflect.deleteProperty(prototype, 'toJSON');
        }
      });
    },
  );

  it('is taken as what it says of itself as JSON', () => {
    const prices = {toJSON: () => ({ipl: 249})};
    expect(parseConfig({prices})).toEqual({config: {prices: {ipl: 249}}, issues: []});
  });

  it.each([undefined, null, {}])('may be left out: %s', (raw) => {
    expect(parseConfig(raw)).toEqual({config: {}, issues: []});
  });

  it.each([
    {prices: {ipl: 249.99, microneedling: 1_000_000, 'laser-ablative': 0.01}},
    {prices: {ipl: {courses: {2: 5, 20: 9}}}},
    {prices: {ipl: {areas: {eyes: 5, neck: {session: 4}, face: {courses: {'3': 9}}}}}},
    {fees: {consultation: 0}},
    {closedDays: []},
    {disclaimer: 'We are <3 years old, and 1 < 2.'},
    {priceListDate: '2028-02-29'},
    {texts: {'zh-Hant-TW': {notices: {none: ''}}}},
    {texts: {de: {a: {b: {c: {d: {e: {f: 'six objects deep'}}}}}}}},
  ])('is right at its bounds: %j', (raw) => {
    expect(parseConfig(raw)).toEqual({config: raw, issues: []});
  });

  it.each(BAD_CONFIGURATIONS)(
    'is told where it is wrong: $name',
    ({raw, path, allowed: snippet}) => {
      const {config, issues} = parseConfig(raw);
      expect(issues).toEqual([
        {
          path,
          found: expect.stringMatching(/./) as string,
          allowed: expect.stringContaining(snippet) as string,
        },
      ]);
      // Nothing wrong is left in it.
      expect(parseConfig(config).issues).toEqual([]);
    },
  );

  it('keeps what is right beside what is wrong, and names all that is wrong together', () => {
    const raw = {
      prices: {microneedling: 299, ipl: -1, magic: 5},
      closedDays: [0, 7, 0, 6, 7, 9],
      currency: 'EUR',
      foo: 1,
    };
    const {config, issues} = parseConfig(raw);
    expect(config).toEqual({prices: {microneedling: 299}, closedDays: [7, 6], currency: 'EUR'});
    // A list keeps the places that its owner counts, also after it has closed its gaps.
    expect(issues.map(({path}) => path).sort()).toEqual([
      'closedDays.0',
      'closedDays.2',
      'closedDays.4',
      'closedDays.5',
      'foo',
      'prices.ipl',
      'prices.magic',
    ]);
    expect(issues.find(({path}) => path === 'prices.ipl')?.found).toBe('-1');
  });

  it('loses what is no longer whole without what was wrong in it, and names it once', () => {
    const raw = {
      prices: {ipl: {from: true, courses: {1: 5}}, microneedling: 5},
      tax: {percent: 120, included: true},
      treatments: ['magic'],
    };
    expect(parseConfig(raw).config).toEqual({prices: {microneedling: 5}});
    expect(pathsOf(raw)).toEqual(['prices.ipl.courses.1', 'tax.percent', 'treatments.0']);
  });

  it('of a later version is read as far as it is right', () => {
    expect(parseConfig({version: 2, prices: {ipl: 5}, devices: []})).toMatchObject({
      config: {prices: {ipl: 5}},
      issues: [{path: 'version'}, {path: 'devices'}],
    });
  });

  it('may be wrong thousands of times in no more time and lines than a page has', () => {
    const {config, issues} = parseConfig({
      closedDays: [7, ...Array.from({length: 20_000}, () => 0)],
    });
    expect(config).toEqual({closedDays: [7]});
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toEqual({path: '', found: '19800 more mistakes', allowed: 'none'});
  });

  it('has up to 200 mistakes named, and no word of more where there are none', () => {
    const {issues} = parseConfig({closedDays: Array.from({length: 200}, () => 0)});
    expect(issues.map(({path}) => path)).toEqual(issues.map((_, at) => `closedDays.${at}`));
    expect(issues).toHaveLength(200);
  });

  it.each([
    {letters: 200_000, named: ['disclaimer']},
    {letters: 200_001, named: ['']},
  ])('is read as far as its mistakes up to $letters letters: named $named', ({letters, named}) => {
    const around = JSON.stringify({disclaimer: ''}).length;
    const raw = {disclaimer: 'x'.repeat(letters - around)};
    expect(pathsOf(raw)).toEqual(named);
    expect(pathsOf(JSON.stringify(raw))).toEqual(named);
  });

  it('leaves what it was given untouched', () => {
    const raw = {prices: {ipl: -1}, closedDays: [0, 7]};
    parseConfig(raw);
    expect(raw).toEqual({prices: {ipl: -1}, closedDays: [0, 7]});
  });

  it('never throws and never lets anything wrong through, whatever it is', () => {
    const anything = fc.anything({withNullPrototype: true, withBigInt: true, withDate: true});
    const keys = [...Object.keys(GOOD), 'pricePerSession'];
    fc.assert(
      fc.property(anything, fc.constantFrom(...keys), anything, (a, key, b) => {
        for (const raw of [
          a,
          {...GOOD, [key]: a},
          {prices: {ipl: a, microneedling: {session: 5, courses: a, areas: b}}},
          {closedDays: [a, b, 7]},
          {safetyQuestions: {own: a, mole: b}},
          {texts: {de: a, en: {main: b}}},
          {pricePerSession: {ipl: a}, prices: b},
        ]) {
          const {config} = parseConfig(raw);
          expect(parseConfig(config)).toEqual({config, issues: []});
        }
      }),
      {numRuns: 40},
    );
  });

  it('has no tag in any of its texts, whichever text somebody puts one into', () => {
    const places = placesOf(GOOD);
    expect(places.length).toBeGreaterThan(20);
    for (const path of places) {
      const raw = structuredClone(GOOD);
      const around = path
        .slice(0, -1)
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], raw) as Record<
        string,
        unknown
      >;
      around[path.at(-1) ?? ''] = 'x<img src=x onerror=alert(1)>';
      const {config, issues} = parseConfig(raw);
      expect(issues.map((issue) => issue.path)).toEqual([path.join('.')]);
      expect(JSON.stringify(config)).not.toContain('<img');
    }
  });
});

/** Where the texts of an object stand. */
function placesOf(value: unknown): string[][] {
  if (typeof value === 'string') return [[]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner).map((path) => [key, ...path]))
    : [];
}

describe('what is found wrong', () => {
  it.each<{raw: unknown; found: string}>([
    {raw: NaN, found: 'NaN'},
    {raw: -Infinity, found: '-Infinity'},
    {raw: 5n, found: '5n'},
    {raw: Symbol('x'), found: 'a symbol'},
    {raw: () => 5, found: 'a function'},
    {raw: '5', found: '"5"'},
  ])('is named also where JSON has no word for it: $found', ({raw, found}) => {
    expect(parseConfig({prices: {ipl: raw}}).issues).toMatchObject([{path: 'prices.ipl', found}]);
  });

  it('is said to be a text only where it is one', () => {
    const allowedFor = (ipl: unknown): string =>
      parseConfig({prices: {ipl}})
        .issues.map(({allowed}) => allowed)
        .join();
    expect(allowedFor('5')).toContain('This is a text');
    expect(allowedFor(-5)).not.toContain('This is a text');
  });

  it.each([
    // With its two quotes.
    {letters: 78, found: `"${'x'.repeat(78)}"`},
    {letters: 79, found: `"${'x'.repeat(78)}…`},
    {letters: 500, found: `"${'x'.repeat(78)}…`},
  ])('is shown in 80 letters at most, of $letters', ({letters, found}) => {
    expect(parseConfig({currency: 'x'.repeat(letters)}).issues.map((issue) => issue.found)).toEqual(
      [found],
    );
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseConfig as parse} from '../../../src/config/parse-config.js';
import {TREATMENTS} from '../../../src/engine/choices.js';

const parseConfig = (raw: unknown): ReturnType<typeof parse> => parse(raw, TREATMENTS);
const pathsOf = (raw: unknown): string[] => parseConfig(raw).mistakes.map(({path}) => path);

const GOOD = {
  pricePerSession: {microneedling: 29_900, 'laser-ablative': 150_000}, closedDays: [6, 7],
  safetyQuestions: {age: false, mole: 'Has a mole changed?', 'of-ours': {text: 'Did you shave today?', outcomes: {ipl: {outcome: 'wait', until: 'Wait a day.'}}}},
};

describe('a configuration', () => {
  it('comes through as it is where all of it is right', () => {
    expect(parseConfig(GOOD)).toEqual({config: GOOD, mistakes: []});
  });

  it('may be written as JSON', () => {
    expect(parseConfig(JSON.stringify(GOOD))).toEqual({config: GOOD, mistakes: []});
  });

  it.each([undefined, null, {}])('may be left out: %s', (raw) => {
    expect(parseConfig(raw)).toEqual({config: {}, mistakes: []});
  });

  it.each([
    {name: 'a price of 0', raw: {pricePerSession: {ipl: 0}}, path: 'pricePerSession.ipl'},
    {name: 'a price below it', raw: {pricePerSession: {ipl: -100}}, path: 'pricePerSession.ipl'},
    {name: 'half a cent', raw: {pricePerSession: {ipl: 100.5}}, path: 'pricePerSession.ipl'},
    {name: 'more money than there is', raw: {pricePerSession: {ipl: 1e308}}, path: 'pricePerSession.ipl'},
    {name: 'a price in words', raw: {pricePerSession: {ipl: '1.200,50 €'}}, path: 'pricePerSession.ipl'},
    {name: 'no number', raw: {pricePerSession: {ipl: NaN}}, path: 'pricePerSession.ipl'},
    {name: 'a treatment that nobody knows', raw: {pricePerSession: {magic: 100}}, path: 'pricePerSession.magic'},
    {name: 'a price of doing nothing', raw: {pricePerSession: {none: 100}}, path: 'pricePerSession.none'},
    {name: 'prices in a list', raw: {pricePerSession: [100]}, path: 'pricePerSession'},
    {name: 'an eighth day', raw: {closedDays: [8]}, path: 'closedDays.0'},
    {name: 'a day by its name', raw: {closedDays: ['Sunday']}, path: 'closedDays.0'},
    {name: 'days without a list', raw: {closedDays: 7}, path: 'closedDays'},
    {name: 'a question without words', raw: {safetyQuestions: {own: {}}}, path: 'safetyQuestions.own'},
    {name: 'an outcome that does not exist', raw: {safetyQuestions: {own: {text: 'Q?', outcomes: {ipl: {outcome: 'forbid'}}}}}, path: 'safetyQuestions.own'},
    {name: 'a novel for a question', raw: {safetyQuestions: {mole: 'x'.repeat(501)}}, path: 'safetyQuestions.mole'},
    {name: 'a key that nobody knows', raw: {prices: {}}, path: 'prices'},
    {name: 'a key of every object', raw: {constructor: 1}, path: 'constructor'},
    {name: 'a prototype', raw: JSON.parse('{"__proto__": {"closedDays": [1]}}') as unknown, path: '__proto__'},
    {name: 'a text that is no JSON', raw: '{pricePerSession: 1}', path: ''},
    {name: 'a text in JSON', raw: '"prices"', path: ''},
    {name: 'a list', raw: [GOOD], path: ''},
    {name: 'a function', raw: () => GOOD, path: ''},
    {name: 'a megabyte', raw: {safetyQuestions: {mole: 'x'.repeat(1_000_000)}}, path: ''},
  ])('is told where it is wrong: $name', ({raw, path}) => {
    const {config, mistakes} = parseConfig(raw);
    expect(mistakes.map((mistake) => mistake.path)).toEqual([path]);
    expect(mistakes[0]?.allowed).not.toBe('');
    // Nothing wrong is left in it.
    expect(parseConfig(config).mistakes).toEqual([]);
  });

  it('keeps what is right beside what is wrong, and names all that is wrong together', () => {
    const raw = {pricePerSession: {microneedling: 29_900, ipl: -1, magic: 5}, closedDays: [7, 0, 6], foo: 1};
    const {config, mistakes} = parseConfig(raw);
    expect(config).toEqual({pricePerSession: {microneedling: 29_900}, closedDays: [7, 6]});
    expect(mistakes.map(({path}) => path).sort()).toEqual(['closedDays.1', 'foo', 'pricePerSession.ipl', 'pricePerSession.magic']);
    expect(mistakes.find(({path}) => path === 'pricePerSession.ipl')).toEqual({
      path: 'pricePerSession.ipl', found: '-1', allowed: 'a price in cents, a whole number from 1 to 100000000',
    });
  });

  it('that is no JSON is told as a whole', () => {
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(pathsOf(circle)).toEqual(['']);
    expect(pathsOf({pricePerSession: {ipl: 1n}})).toEqual(['']);
  });

  it('never throws and never lets anything wrong through, whatever it is', () => {
    fc.assert(fc.property(fc.anything({withNullPrototype: true, withBigInt: true, withDate: true}), fc.anything(), (a, b) => {
      for (const raw of [a, {pricePerSession: a, closedDays: b}, {closedDays: [a, b, 7]}, {safetyQuestions: {own: a, mole: b}}]) {
        expect(parseConfig(parseConfig(raw).config).mistakes).toEqual([]);
      }
    }), {numRuns: 500});
  });
});

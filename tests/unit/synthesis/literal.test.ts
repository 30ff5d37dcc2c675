import {runInNewContext} from 'node:vm';
import {array, assert, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {literal} from '../../../src/synthesis/literal.js';

describe('a literal', () => {
  it.each([
    [3, '3'],
    [null, 'null'],
    ['plain', `'plain'`],
    [`says “no” and "yes"`, `'says “no” and "yes"'`],
    [`Hori's nevus`, `"Hori's nevus"`],
    ['back\\slash\nline', `'back\\\\slash\\nline'`],
    [[1, 'a'], `[1, 'a']`],
    [[], '[]'],
    [{a: 1, 'b-c': [2]}, `{a: 1, 'b-c': [2]}`],
  ])('of %j is %s', (value, text) => {
    expect(literal(value, 0)).toBe(text);
  });

  it('has an entry a line down to the levels asked for', () => {
    expect(literal({a: {b: [1, 2]}, c: {}}, 2)).toBe(
      '{\n  a: {\n    b: [1, 2],\n  },\n  c: {},\n}',
    );
  });

  it('says the same on one line and on many, however long a text is', () => {
    const texts = array(string({maxLength: 40}), {maxLength: 12}).map((all) => all.join(' '));
    assert(
      property(array(texts), (list) => {
        const value = list.map((text) => ({text}));
        const read: unknown = runInNewContext(literal(value, 1));
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
    );
  });
});

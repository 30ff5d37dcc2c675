import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shorten, wrap} from '../../../src/charts/text-wrap.js';

const measure = (text: string): number => text.length * 7;

describe('wrap', () => {
  it.each([
    {text: 'Laser $3,900', room: 200, lines: ['Laser $3,900']},
    {text: 'Fractional laser $3,900', room: 112, lines: ['Fractional laser', '$3,900']},
    {text: 'Hochfrequenz-Microneedling', room: 105, lines: ['Hochfrequenz-', 'Microneedling']},
    {text: 'Mikronadelung', room: 56, lines: ['Mikronad', 'elung']},
    {text: 'one two three four', room: 49, lines: ['one two', 'three…']},
    {text: '', room: 49, lines: ['']},
  ])('sets “$text” in $room px as $lines', ({text, room, lines}) => {
    expect(wrap(text, room, 2, measure)).toEqual(lines);
  });

  it('never sets a line wider than the room, nor more lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({min: 14, max: 200}),
        fc.integer({min: 1, max: 3}),
        (text, room, most) => {
          const lines = wrap(text, room, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          lines.forEach((line) => expect(measure(line)).toBeLessThanOrEqual(room));
        },
      ),
    );
  });
});

describe('shorten', () => {
  it('leaves what fits', () => expect(shorten('seven', 35, measure)).toBe('seven'));
  it('says that something is missing', () =>
    expect(shorten('seven days', 42, measure)).toBe('seven…'));
  it('does not tear a sign from its letter', () =>
    expect(shorten('की की', 21, measure)).toBe('की…'));
});

describe('a no-break space', () => {
  it('keeps a sum and its currency on one line', () => {
    expect(wrap('Laser 3.400\u00a0$', 11, 2, (text) => text.length)).toEqual([
      'Laser',
      '3.400\u00a0$',
    ]);
  });
});

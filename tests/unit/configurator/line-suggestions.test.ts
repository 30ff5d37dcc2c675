import {describe, expect, it} from 'vitest';
import {suggestionsFor} from '../../../demo/configurator/line-suggestions.js';

const textsFor = (line: string, currency = 'GBP'): readonly string[] =>
  suggestionsFor(line, currency).map(({text}) => text);

describe('a line that was not clear', () => {
  it.each([
    {
      line: 'SkinPen, 3 sessions £299',
      texts: [
        'Microneedling, whole face: £299 a session',
        'Microneedling, whole face: £299 for 3 sessions',
      ],
    },
    {
      line: 'Microneedling face course £299.50',
      texts: [
        'Microneedling, whole face: £299.50 a session',
        'Microneedling, whole face: £299.50 for 3 sessions',
        'Microneedling, whole face: £299.50 for 6 sessions',
      ],
    },
    {
      line: 'Laser neck £450',
      texts: [
        'Non-ablative laser, neck: £450 a session',
        'Ablative laser, neck: £450 a session',
        'Vascular laser, neck: £450 a session',
        'Pigment laser, neck: £450 a session',
      ],
    },
    {
      line: 'Morpheus8 face £299 / £799',
      texts: [
        'RF microneedling, whole face: £299 a session',
        'RF microneedling, whole face: £799 a session',
      ],
    },
    {
      line: 'Thread veins from £100',
      texts: [
        'Vascular laser, whole face: from £100 a session',
        'IPL, whole face: from £100 a session',
      ],
    },
    {
      line: 'Laser vein treatment from £100',
      texts: [
        'Vascular laser, whole face: from £100 a session',
        'IPL, whole face: from £100 a session',
      ],
    },
    {
      line: 'Laser for pigment £150',
      texts: ['Pigment laser, whole face: £150 a session', 'IPL, whole face: £150 a session'],
    },
  ])('is answered with one press: $line', ({line, texts}) => {
    expect(textsFor(line)).toEqual(texts);
  });

  it.each([
    ['names two places that have one price', 'RF face and neck £500'],
    ['names two treatments that have one price', 'SkinPen and Fraxel face £700'],
    ['may name a place that is not compared', 'SkinPen beard £300'],
    ['has an amount that reads two ways', 'SkinPen face KWD 45.500'],
    ['names a range', 'Laser £200 - £400'],
    ['names nothing', 'Glow £199'],
    ['is in another currency', 'SkinPen face $299'],
  ])('gets no suggestion where it %s', (_, line) => {
    expect(textsFor(line)).toEqual([]);
  });

  it('is suggested without a sign before the currency is known', () => {
    expect(suggestionsFor('SkinPen 3 sessions $299', undefined)[0]?.text).toContain(
      ': 299 a session',
    );
  });
});

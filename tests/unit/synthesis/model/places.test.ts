import {describe, expect, it} from 'vitest';
import {effectsOf, hasOwnKinds} from '../../../../src/synthesis/model/places.js';

const THIRD = expect.closeTo(1 / 3, 12) as number;

describe('what a study carries', () => {
  it('is its treatment, its concern, and the two together', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'pores', kind: null})).toEqual([
      ['treatment:ipl', 1],
      ['concern:pores', 1],
      ['pair:ipl pores', 1],
    ]);
  });

  it('is its treatment alone where skin heals alike', () => {
    expect(effectsOf({treatment: 'ipl', concern: null, kind: null})).toEqual([
      ['treatment:ipl', 1],
    ]);
  });

  it('has a kind of pigmentation for its concern', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'pigmentation', kind: 'melasma'})).toEqual([
      ['treatment:ipl', 1],
      ['concern:melasma', 1],
      ['pair:ipl melasma', 1],
    ]);
  });

  it('has no kind of a concern whose kinds are forms of one condition', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'stretch-marks', kind: 'red'})).toEqual(
      effectsOf({treatment: 'ipl', concern: 'stretch-marks', kind: null}),
    );
  });

  it('shares half of the variance of a raised scar with scars, and makes it vary as much as they do', () => {
    const amounts = new Map(effectsOf({treatment: 'ipl', concern: 'scars', kind: 'raised'}));
    expect([...amounts.keys()]).toEqual([
      'treatment:ipl',
      'concern:scars',
      'pair:ipl scars',
      'concern:raised',
      'pair:ipl raised',
    ]);
    const squared = (effect: string): number => (amounts.get(effect) ?? 0) ** 2;
    expect(squared('concern:scars')).toBeCloseTo(0.5, 12);
    expect(squared('concern:scars') + squared('concern:raised')).toBeCloseTo(1, 12);
    expect(squared('pair:ipl scars') + squared('pair:ipl raised')).toBeCloseTo(1, 12);
  });

  it('is a third of each kind of pigmentation where it tells none', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'pigmentation', kind: null})).toEqual([
      ['treatment:ipl', 1],
      ...['sun-spots', 'melasma', 'dark-marks'].flatMap((name) => [
        [`concern:${name}`, THIRD],
        [`pair:ipl ${name}`, THIRD],
      ]),
    ]);
  });
});

describe('kinds that are conditions of their own', () => {
  it.each([
    {concern: 'pigmentation', quantity: 'sessions', own: true},
    {concern: 'scars', quantity: 'improvement', own: true},
    {concern: 'scars', quantity: 'sessions', own: false},
    {concern: 'acne-scars', quantity: 'improvement', own: false},
  ] as const)('are those of $concern in $quantity: $own', ({concern, quantity, own}) => {
    expect(hasOwnKinds(concern, quantity)).toBe(own);
  });
});

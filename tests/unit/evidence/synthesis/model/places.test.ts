import {describe, expect, it} from 'vitest';
import {effectsOf} from '../../../../../src/evidence/synthesis/model/places.js';

const THIRD = expect.closeTo(1 / 3, 12) as number;

describe('what a study carries', () => {
  it('is its treatment, its concern, and the two together', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'pores', kind: null})).toEqual([['treatment:ipl', 1], ['concern:pores', 1], ['pair:ipl pores', 1]]);
  });

  it('is its treatment alone where skin heals alike', () => {
    expect(effectsOf({treatment: 'ipl', concern: null, kind: null})).toEqual([['treatment:ipl', 1]]);
  });

  it('has a kind of pigmentation for its concern', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'pigmentation', kind: 'melasma'})).toEqual([['treatment:ipl', 1], ['concern:melasma', 1], ['pair:ipl melasma', 1]]);
  });

  it('has no kind of other concerns', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'scars', kind: 'raised'})).toEqual(effectsOf({treatment: 'ipl', concern: 'scars', kind: null}));
  });

  it('is a third of each kind of pigmentation where it tells none', () => {
    expect(effectsOf({treatment: 'ipl', concern: 'pigmentation', kind: null})).toEqual([
      ['treatment:ipl', 1],
      ...['sun-spots', 'melasma', 'dark-marks'].flatMap((name) => [[`concern:${name}`, THIRD], [`pair:ipl ${name}`, THIRD]]),
    ]);
  });
});

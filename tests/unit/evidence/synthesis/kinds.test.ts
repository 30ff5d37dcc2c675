import {describe, expect, it} from 'vitest';
import {kindOdds} from '../../../../src/evidence/synthesis/kinds.js';
import type {Reading} from '../../../../src/evidence/synthesis/readings.js';
import {aReading, printedFor} from './builders.js';

const KINDS = ['rolling', 'boxcar', 'ice-pick'] as const;
type Odds = readonly [rolling: number, boxcar: number, icePick: number];

/** A study that reports the odds of improvement for every kind. */
const aStudy = (source: Reading['source'], people: number, odds: Odds): Reading[] => KINDS.map((kind, at) => aReading({
  source, people, kind, quantity: 'improvement', value: printedFor((odds[at] ?? 1) / (1 + (odds[at] ?? 1)), people),
}));
const rounded = (readings: readonly Reading[]): Record<string, number> =>
  Object.fromEntries([...kindOdds(readings).odds].map(([kind, odds]) => [kind, Number(odds.toFixed(6))]));

describe('kindOdds', () => {
  it('compares a study with its own mean', () => {
    // 8, 2 and ½: their mean, by ratio, is 2.
    expect(rounded(aStudy('S1', 30, [8, 2, 0.5]))).toEqual({rolling: 4, boxcar: 1, 'ice-pick': 0.25});
  });

  it('weighs studies by their people', () => {
    // Rolling 16 in 10 people and 1 in 30 people: 16^¼ = 2.
    const studies = [...aStudy('S1', 10, [16, 1, 1 / 16]), ...aStudy('S2', 30, [1, 1, 1])];
    expect(rounded(studies)).toEqual({rolling: 2, boxcar: 1, 'ice-pick': 0.5});
  });

  it('leaves out a study that does not tell all kinds apart', () => {
    const studies = [...aStudy('S1', 30, [4, 1, 0.25]), ...aStudy('S2', 300, [1, 1, 1]).slice(0, 2)];
    expect(rounded(studies)).toEqual({rolling: 4, boxcar: 1, 'ice-pick': 0.25});
    expect(kindOdds(studies).sources).toEqual(['S1']);
  });
});

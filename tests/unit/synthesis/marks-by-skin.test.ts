import {describe, expect, it} from 'vitest';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {oddsPerType} from '../../../src/synthesis/marks-by-skin.js';
import type {Reading} from '../../../src/synthesis/readings.js';
import {aReading} from './builders.js';

/** So many studies of each type that what was expected before looking plays no part. */
const MANY = 40;
/** From these odds at type IV on they grow by `step` from type to type. */
const growing = (
  treatment: TreatmentId,
  step: number,
  atIV = 1 / 4,
  types = [2, 3, 4, 5, 6],
  many = MANY,
): Reading[] =>
  types.flatMap((skinType) =>
    Array.from({length: many}, (_, at) => {
      const odds = atIV * step ** (skinType - 4);
      return aReading({
        source: `S${(at * 10 + skinType) * 100 + treatment.length}`,
        quantity: 'darkMarks',
        treatment,
        people: 30,
        skinType,
        value: odds / (1 + odds),
      });
    }),
  );

describe('the step from one skin type to the next', () => {
  it('is the one with which studies were made', () => {
    expect(oddsPerType(growing('laser-ablative', 2)).heat).toBeCloseTo(2, 1);
    expect(oddsPerType(growing('ipl', 2)).light).toBeCloseTo(2, 1);
    expect(oddsPerType(growing('microneedling', 2)).needle).toBeCloseTo(2, 1);
  });

  it('compares every treatment with itself: where it starts makes no difference', () => {
    // Both heat. One was looked at on dark skin, where it marks few, the other on light skin, where
    // it marks many: as many marks on all, and still a step of two.
    const apart = [
      ...growing('rf-microneedling', 2, 1 / 8, [4, 5, 6]),
      ...growing('laser-ablative', 2, 2, [2, 3, 4]),
    ];
    expect(oddsPerType(apart).heat).toBeCloseTo(2, 1);
  });

  it('is smaller for needles than for heat where few studies say the same of both', () => {
    const few = (treatment: TreatmentId): Reading[] => growing(treatment, 2, 1 / 4, [3, 5], 1);
    const {heat, needle} = oddsPerType([...few('microneedling'), ...few('laser-ablative')]);
    expect(needle).toBeGreaterThan(1);
    expect(needle).toBeLessThan(heat);
    expect(heat).toBeLessThan(2);
  });

  it('is for light what it is for heat where nobody looked, and none for needles', () => {
    const {heat, light, needle, nothing} = oddsPerType(growing('laser-ablative', 2));
    expect(light).toBeCloseTo(heat, 1);
    expect(needle).toBeCloseTo(1, 2);
    expect(nothing).toBe(1);
  });

  it('never says that darker skin is safer', () => {
    expect(oddsPerType(growing('laser-ablative', 1 / 2)).heat).toBe(1);
  });

  it('counts one very large study for no more than thirty people', () => {
    const large = growing('laser-ablative', 2, 1 / 4, [3, 5], 1);
    const larger = large.map((reading) => ({...reading, people: 100_000}));
    expect(oddsPerType(larger)).toEqual(oddsPerType(large));
  });

  it.each([
    {who: 'nobody', readings: []},
    {who: 'studies without types', readings: growing('ipl', 2).map((one) => ({...one, skinType: null}))}, // prettier-ignore
    {who: 'studies of what marks nobody', readings: growing('laser-low-level', 2)},
  ])('is not told by $who', ({readings}) => {
    const {heat, light, needle} = oddsPerType(readings);
    for (const odds of [heat, light, needle]) expect(odds).toBeCloseTo(1, 3);
  });

  it('does not change by studies of what marks nobody', () => {
    const lasers = growing('laser-ablative', 2, 1 / 4, [3, 5], 3);
    expect(oddsPerType([...lasers, ...growing('laser-low-level', 9)])).toEqual(oddsPerType(lasers));
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nextStudy, withoutBounds, type StudyPoint} from '../../../src/synthesis/next-study.js';
import {PLAIN, RATIO} from '../../../src/synthesis/scales.js';
import {always} from '../engine/always.js';

const aPoint = (value: number, weight = 1, bound: StudyPoint['bound'] = null): StudyPoint => ({
  value,
  weight,
  bound,
});
const weights = (points: readonly StudyPoint[]): Record<string, number> =>
  Object.fromEntries(withoutBounds(points).map(({value, weight}) => [value, weight]));

describe('where the next study is expected', () => {
  it('is between the studies, so that one in ten lies below and one in ten above', () => {
    // Nine alike: the kth stands at (k − 1/3) / (9 + 1/3). One in ten is k = 0.1 × 9⅓ + ⅓ = 1.2667.
    const {low, likely, high} = nextStudy(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => aPoint(value)),
      PLAIN,
    );
    expect([low, likely, high]).toEqual(
      [1.2667, 5, 8.7333].map((value) => expect.closeTo(value, 4) as number),
    );
  });

  it('counts each study by its weight', () => {
    // Weights 1, 2, 2, 2, 1 are worth 8² / 14 = 32/7 studies. The middle of the first lies at 1/16
    // of the weight and stands at (32/7 × 1/16 + 1/6) / (32/7 + 1/3) = 9.5/103; the second, at 1/4,
    // stands at 27.5/103. One in ten is 10.3/103: 0.8/18 of the way from 0 to 90.
    const points = [0, 90, 180, 270, 360].map((value, at) =>
      aPoint(value, at === 0 || at === 4 ? 1 : 2),
    );
    const {low, likely, high} = nextStudy(points, PLAIN);
    expect([low, likely, high]).toEqual(
      [4, 180, 356].map((value) => expect.closeTo(value, 10) as number),
    );
  });

  it('goes by ratios where ratios lie even', () => {
    // Of two alike the middle is half way between, by ratio: 2 × 8 = 4².
    expect(nextStudy([aPoint(2), aPoint(8)], RATIO).likely).toBeCloseTo(4, 10);
  });

  it('reaches from the lowest to the highest of few studies, and no farther', () => {
    expect(nextStudy([aPoint(1), aPoint(2), aPoint(6)], PLAIN)).toEqual({
      low: 1,
      likely: 2,
      high: 6,
    });
    expect(nextStudy([aPoint(5)], PLAIN)).toEqual({low: 5, likely: 5, high: 5});
  });

  it('does not depend on which of two studies that say the same was read first', () => {
    const [light, heavy] = [aPoint(10, 1), aPoint(10, 9)];
    expect(nextStudy([light, heavy, aPoint(19, 5)], PLAIN)).toEqual(
      nextStudy([heavy, light, aPoint(19, 5)], PLAIN),
    );
  });

  it('takes no notice of a study without weight', () => {
    expect(nextStudy([aPoint(1), aPoint(3), aPoint(99, 0)], PLAIN)).toEqual(
      nextStudy([aPoint(1), aPoint(3)], PLAIN),
    );
  });

  it('is nowhere without a study', () => {
    expect(nextStudy([], PLAIN)).toEqual({low: NaN, likely: NaN, high: NaN});
    expect(nextStudy([aPoint(3, 0)], PLAIN)).toEqual({low: NaN, likely: NaN, high: NaN});
  });

  const anyPoints = fc.array(
    fc.record({
      value: fc.integer({min: 1, max: 40}),
      weight: fc.integer({min: 1, max: 15}),
      bound: fc.constantFrom(null, null, null, 'below' as const, 'above' as const),
    }),
    {minLength: 1, maxLength: 12},
  );

  it('is in order, and inside what the studies said, whatever they said', () => {
    always([anyPoints], (points) => {
      const {low, likely, high} = nextStudy(points, RATIO);
      const values = points.map(({value}) => value);
      const inOrder = [Math.min(...values), low, likely, high, Math.max(...values)];
      inOrder.slice(1).forEach((next, at) => {
        expect(next).toBeGreaterThanOrEqual((inOrder[at] ?? NaN) - 1e-9);
      });
    });
  });

  it('is the same in whatever order they are read', () => {
    always([anyPoints], (points) => {
      const [here, back] = [points, [...points].reverse()].map((each) => nextStudy(each, PLAIN));
      for (const end of ['low', 'likely', 'high'] as const)
        expect(back?.[end]).toBeCloseTo(here?.[end] ?? NaN, 8);
    });
  });
});

describe('a bound', () => {
  const known = [aPoint(2), aPoint(4, 3), aPoint(8)];

  it('“up to” counts as the numbers that are no higher, in their proportions', () => {
    // Four parts, one for the 2 and three for the 4.
    expect(weights([...known, aPoint(5, 4, 'below')])).toEqual({2: 2, 4: 6, 8: 1});
  });

  it('“at least” counts as the numbers that are no lower', () => {
    expect(weights([...known, aPoint(4, 4, 'above')])).toEqual({2: 1, 4: 6, 8: 2});
  });

  it('counts as itself where no number keeps to it', () => {
    expect(weights([...known, aPoint(1, 4, 'below')])).toEqual({1: 4, 2: 1, 4: 3, 8: 1});
    expect(weights([aPoint(3, 2, 'below'), aPoint(6, 1, 'above')])).toEqual({3: 2, 6: 1});
  });

  it('counts as itself where only numbers without weight keep to it', () => {
    expect(weights([aPoint(2, 0), aPoint(8), aPoint(5, 4, 'below')])).toEqual({2: 0, 5: 4, 8: 1});
  });

  it('never changes how much all count together', () => {
    const points = [...known, aPoint(5, 4, 'below'), aPoint(1, 2, 'below'), aPoint(7, 3, 'above')];
    const sum = Object.values(weights(points)).reduce((all, each) => all + each, 0);
    expect(sum).toBeCloseTo(1 + 3 + 1 + 4 + 2 + 3, 10);
  });
});

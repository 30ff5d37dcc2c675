import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tiedAmounts, tiedDifference} from '../../../src/evidence/tied-difference.js';

/** A range of amounts whose logarithms scatter evenly. */
const amount = (likely: number, times: number) => ({
  low: likely / times,
  likely,
  high: likely * times,
});
const anyAmount = fc
  .record({
    likely: fc.double({min: 1, max: 1e6, noNaN: true}),
    down: fc.double({min: 1, max: 4, noNaN: true}),
    up: fc.double({min: 1, max: 4, noNaN: true}),
  })
  .map(({likely, down, up}) => ({low: likely / down, likely, high: likely * up}));
const anyTie = fc.double({min: 0, max: 0.99, noNaN: true});

describe('the difference of two amounts', () => {
  it('is the same the other way round with its sign turned, and holds the likely one', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyTie, (a, b, tie) => {
        const [there, back] = [tiedAmounts(a, b, tie), tiedAmounts(b, a, tie)];
        expect(back.high + there.low).toBe(0);
        expect(back.likely + there.likely).toBe(0);
        expect(back.low + there.high).toBe(0);
        expect(there.low).toBeLessThanOrEqual(there.likely);
        expect(there.high).toBeGreaterThanOrEqual(there.likely);
      }),
    );
  });

  it('is the amount’s own range less a sum that is known', () => {
    const known = {low: 100, likely: 100, high: 100};
    const {low, likely, high} = tiedAmounts(amount(300, 2), known, 0);
    expect([low, likely, high].map(Math.round)).toEqual([50, 200, 500]);
  });

  it('moves with both where both always move together', () => {
    // At a clinic where all costs half as much, the difference is half as much.
    const {low, likely, high} = tiedAmounts(amount(900, 2), amount(300, 2), 1);
    expect([low, likely, high].map(Math.round)).toEqual([300, 600, 1200]);
  });

  it('lies where 80 of 100 do, of two amounts drawn together', () => {
    const [a, b, tie] = [amount(1200, 1.8), amount(400, 1.5), 0.66];
    const {low, high} = tiedAmounts(a, b, tie);
    // A grid of normal deviates, each as likely as another.
    const grid = Array.from({length: 200}, (_, at) => normalAt((at + 0.5) / 200));
    const scatter = (times: number): number => Math.log(times) / 1.2816;
    const differences = grid.flatMap((x) =>
      grid.map(
        (y) =>
          1200 * Math.exp(scatter(1.8) * x) -
          400 * Math.exp(scatter(1.5) * (tie * x + Math.sqrt(1 - tie ** 2) * y)),
      ),
    );
    const below = (value: number): number =>
      differences.filter((difference) => difference < value).length / differences.length;
    expect(below(low)).toBeCloseTo(0.1, 1);
    expect(below(high)).toBeCloseTo(0.9, 1);
  });

  it('is as of any two ranges where an amount may be nothing', () => {
    const [a, b] = [{low: 0, likely: 100, high: 200}, amount(300, 2)];
    expect(tiedAmounts(a, b, 0.5)).toEqual(tiedDifference(a, b, 0.5));
  });
});

/** The normal deviate below which this part lies, by halving. */
function normalAt(part: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    // The logistic curve nearest to the normal one.
    const below = 1 / (1 + Math.exp(-(0.07056 * middle ** 3 + 1.5976 * middle)));
    if (below < part) low = middle;
    else high = middle;
  }
  return low;
}

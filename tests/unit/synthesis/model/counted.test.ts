import {describe, expect, it} from 'vitest';
import {countedRange} from '../../../../src/synthesis/model/counted.js';
import {logit} from '../../../../src/synthesis/scales.js';

const PEOPLE = 30;
/** How many ways there are to choose so many of 30. */
const ways = (count: number): number =>
  Array.from({length: count}, (_, at) => (PEOPLE - at) / (at + 1)).reduce(
    (all, one) => all * one,
    1,
  );
const WAYS = Array.from({length: PEOPLE + 1}, (_, count) => ways(count));

/**
 * The same by brute force: 4001 shares from far below to far above, and for each the chance of
 * every count.
 */
function bruteForce(mean: number, variance: number): number[] {
  const chances = WAYS.map(() => 0);
  let total = 0;
  for (let z = -8; z <= 8; z += 0.004) {
    const weight = Math.exp((-z * z) / 2);
    const share = 1 / (1 + Math.exp(-(mean + z * Math.sqrt(variance))));
    total += weight;
    WAYS.forEach(
      (many, count) =>
        (chances[count] =
          (chances[count] ?? 0) + weight * many * share ** count * (1 - share) ** (PEOPLE - count)),
    );
  }
  const below = (part: number): number => {
    let reached = 0;
    return chances.findIndex((chance) => (reached += chance / total) >= part) / PEOPLE;
  };
  return [below(0.1), below(0.9)];
}

describe('countedRange', () => {
  it.each([
    // Of 30 with chance ½, 11 or fewer come up in 10.02 of 100 cases and 18 or fewer in 89.98.
    {name: 'a coin', mean: 0, range: [11 / 30, 19 / 30]},
    // 0.9³⁰ = 0.042 and with 30 × 0.1 × 0.9²⁹ it is 0.184; 4 or fewer in 0.825, 5 or fewer in
    // 0.927.
    {name: 'one of ten', mean: logit(0.1), range: [1 / 30, 5 / 30]},
    // 0.98³⁰ = 0.545; 1 or fewer in 0.879, 2 or fewer in 0.978.
    {name: 'one of fifty', mean: logit(0.02), range: [0, 2 / 30]},
  ])('of $name, the same everywhere, is that of 30 throws', ({mean, range}) => {
    expect(countedRange(mean, 0)).toEqual(range);
  });

  it.each(
    [-6, -3.5, -2, -0.7, 0, 1.3, 3, 6].flatMap((mean) =>
      [0.05, 0.4, 1.5, 5].map((variance) => ({mean, variance})),
    ),
  )('is what brute force finds around $mean with variance $variance', ({mean, variance}) => {
    expect(countedRange(mean, variance)).toEqual(bruteForce(mean, variance));
  });

  it('holds none of 30 where the mean is low, and all of 30 where it is high', () => {
    expect(countedRange(-3, 0.5)[0]).toBe(0);
    expect(countedRange(3, 0.5)[1]).toBe(1);
  });

  it('widens with what studies differ by', () => {
    const [low, high] = countedRange(-0.5, 0);
    const [lower, higher] = countedRange(-0.5, 1);
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
  });
});

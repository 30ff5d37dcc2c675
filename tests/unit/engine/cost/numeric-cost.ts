import type {Range} from '../../../../src/engine/range.js';

/**
 * Slices of the price on either side of its middle, and how far they reach, in standard deviations.
 */
const SLICES = 4000;
const REACH = 7;

/**
 * The 10th, 50th and 90th percentile of sessions × price, found without any formula for the normal
 * distribution: its density is cut into narrow slices, every slice is multiplied with every number
 * of sessions, and the sums are put in order.
 */
export function numericCost(
  people: readonly (readonly [sessions: number, share: number])[],
  price: Range,
): Range {
  const sums: [sum: number, weight: number][] = [];
  for (let slice = -SLICES; slice < SLICES; slice++) {
    const z = ((slice + 0.5) * REACH) / SLICES;
    const density = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * (REACH / SLICES);
    const end = z < 0 ? price.low : price.high;
    const paid =
      price.likely * Math.exp((Math.abs(z) / 1.2815515655446) * Math.log(end / price.likely));
    for (const [sessions, share] of people) sums.push([sessions * paid, share * density]);
  }
  sums.sort(([a], [b]) => a - b);
  const below = (share: number): number => {
    let reached = 0;
    for (const [sum, weight] of sums) if ((reached += weight) >= share) return sum;
    return Number.NaN;
  };
  return {low: below(0.1), likely: below(0.5), high: below(0.9)};
}

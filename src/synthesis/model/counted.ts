/**
 * How many of 30 people in a new study: the share itself differs between studies (normal on the log
 * odds), and 30 people are few. Both together decide between which counts 80 of 100 studies lie; 0
 * of 30 is one of the counts.
 */
import {NEW_STUDY} from './quantity-model.js';

/**
 * Points of the numerical integral over the normal distribution, and how many standard deviations
 * it reaches on each side.
 */
const POINTS = 201;
const REACH = 5;

/** The shares that 10 and 90 of 100 such studies do not exceed. */
export function countedRange(mean: number, variance: number): readonly [low: number, high: number] {
  const spread = Math.sqrt(variance);
  const chances = new Float64Array(NEW_STUDY + 1);
  let total = 0;
  for (let point = 0; point < POINTS; point++) {
    const z = -REACH + (2 * REACH * point) / (POINTS - 1);
    const weight = Math.exp((-z * z) / 2);
    const p = 1 / (1 + Math.exp(-(mean + z * spread)));
    total += weight;
    let chance = (1 - p) ** NEW_STUDY;
    for (let count = 0; count <= NEW_STUDY; count++) {
      chances[count] = (chances[count] as number) + weight * chance;
      chance *= ((NEW_STUDY - count) / (count + 1)) * (p / (1 - p));
    }
  }
  const below = (share: number): number => {
    let reached = 0;
    for (let count = 0; count <= NEW_STUDY; count++) {
      reached += (chances[count] as number) / total;
      if (reached >= share) return count / NEW_STUDY;
    }
    return 1;
  };
  return [below(0.1), below(0.9)];
}

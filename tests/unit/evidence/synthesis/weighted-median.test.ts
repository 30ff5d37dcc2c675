import {describe, expect, it} from 'vitest';
import {weightedMedian, weightedQuantile} from '../../../../src/evidence/synthesis/weighted-median.js';

describe('weightedMedian', () => {
  // A point stands at the middle of its own weight; between two points the way is even.
  it.each([
    {name: 'one point', points: [[7, 3]], median: 7},
    {name: 'the middle of three equal ones', points: [[1, 1], [2, 1], [3, 1]], median: 2},
    {name: 'halfway between two equal ones', points: [[1, 5], [3, 5]], median: 2},
    // Middles at 0.125 and 0.625: three quarters of the way.
    {name: 'nearer to the heavier', points: [[0, 1], [10, 3]], median: 7.5},
    {name: 'nearer to the heavier, though it comes first', points: [[0, 3], [10, 1]], median: 2.5},
    {name: 'the same in any order', points: [[10, 3], [0, 1]], median: 7.5},
    // Middles at 0.05, 0.5 and 0.95.
    {name: 'a point with most of the weight', points: [[1, 1], [5, 8], [90, 1]], median: 5},
  ] as const)('is $name', ({points, median}) => {
    expect(weightedMedian(points)).toBeCloseTo(median, 12);
  });
});

describe('weightedQuantile', () => {
  // Of 100 people 10 have 1, 70 have 3 or fewer, 90 have 4 or fewer.
  const counts = [[4, 20], [1, 10], [3, 60], [10, 10]] as const;

  it.each([
    {share: 0.05, count: 1}, {share: 0.1, count: 1}, {share: 0.11, count: 3}, {share: 0.5, count: 3}, {share: 0.7, count: 3}, {share: 0.9, count: 4},
    {share: 0.91, count: 10}, {share: 1, count: 10},
  ])('$share of the weight lies at $count or below', ({share, count}) => {
    expect(weightedQuantile(counts, share)).toBe(count);
  });
});

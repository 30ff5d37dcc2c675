import {describe, expect, it} from 'vitest';
import {weightedMedian, weightedQuantile} from '../../../src/synthesis/weighted-median.js';

describe('weightedMedian', () => {
  // A point stands at the middle of its own weight; between two points the way is even.
  it.each([
    {name: 'one point', points: [[7, 3]], median: 7},
    {
      name: 'the middle of three equal ones',
      points: [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
      median: 2,
    },
    {
      name: 'halfway between two equal ones',
      points: [
        [1, 5],
        [3, 5],
      ],
      median: 2,
    },
    // Middles at 0.125 and 0.625: three quarters of the way.
    {
      name: 'nearer to the heavier',
      points: [
        [0, 1],
        [10, 3],
      ],
      median: 7.5,
    },
    {
      name: 'nearer to the heavier, though it comes first',
      points: [
        [0, 3],
        [10, 1],
      ],
      median: 2.5,
    },
    {
      name: 'the same in any order',
      points: [
        [10, 3],
        [0, 1],
      ],
      median: 7.5,
    },
    // Middles at 0.05, 0.5 and 0.95.
    {
      name: 'a point with most of the weight',
      points: [
        [1, 1],
        [5, 8],
        [90, 1],
      ],
      median: 5,
    },
  ] as const)('is $name', ({points, median}) => {
    expect(weightedMedian(points)).toBeCloseTo(median, 12);
  });
});

describe('weightedQuantile', () => {
  // Of 100 people 12 have 1, 60 have 3, 20 have 4 and 8 have 10.
  const people = [
    [3, 60],
    [1, 12],
    [10, 8],
    [4, 20],
  ] as const;

  it.each([
    {share: 0.1, value: 1},
    {share: 0.12, value: 1},
    {share: 0.13, value: 3},
    {share: 0.5, value: 3},
    {share: 0.9, value: 4},
    {share: 0.93, value: 10},
    {share: 1, value: 10},
  ])('of $share is $value', ({share, value}) => {
    expect(weightedQuantile(people, share)).toBe(value);
  });

  it('is not lost to thirds that do not quite add up', () => {
    const thirds = [
      [1, 1 / 3],
      [2, 1 / 3],
      [3, 1 / 3],
    ] as const;
    expect(weightedQuantile(thirds, 1 / 3 + 1 / 3)).toBe(2);
    expect(weightedQuantile(thirds, 1)).toBe(3);
  });
});

import {describe, expect, it} from 'vitest';
import {DAYS, RATIO, SHARE, TENTHS} from '../../../../src/evidence/synthesis/scales.js';
import {reachOf} from '../../../../src/evidence/synthesis/student.js';

describe('the scales', () => {
  it.each([
    // Half a person on each side: (0 + 0.5) / (9 + 1).
    {name: 'nobody of 9', scale: SHARE, value: 0, people: 9, counted: 0.05},
    {name: 'everybody of 9', scale: SHARE, value: 1, people: 9, counted: 0.95},
    {name: 'half of 10', scale: SHARE, value: 0.5, people: 10, counted: 0.5},
    {name: 'no day at all', scale: DAYS, value: 0, people: 10, counted: 0},
    {name: 'three days', scale: DAYS, value: 3, people: 10, counted: 3},
    {name: 'no pain', scale: TENTHS, value: 0, people: 10, counted: 0.1},
    {name: 'the worst pain', scale: TENTHS, value: 10, people: 10, counted: 9.9},
    {name: 'four weeks', scale: RATIO, value: 4, people: 10, counted: 4},
  ])('count $name as $counted', ({scale, value, people, counted}) => {
    expect(scale.from(scale.to(value, people))).toBeCloseTo(counted, 12);
  });

  it('never go below no day', () => {
    expect(DAYS.from(-50)).toBe(0);
  });
});

describe('reachOf', () => {
  // Student’s t at 0.9, from a printed table.
  it.each([
    {degrees: 3, reach: 1.638}, {degrees: 4, reach: 1.533}, {degrees: 6, reach: 1.44}, {degrees: 10, reach: 1.372}, {degrees: 30, reach: 1.31},
    {degrees: 200, reach: 1.286},
  ])('of $degrees degrees of freedom is $reach', ({degrees, reach}) => {
    expect(Math.abs(reachOf(degrees) - reach)).toBeLessThan(0.004);
  });
});

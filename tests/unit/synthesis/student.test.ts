import {describe, expect, it} from 'vitest';
import {NORMAL_P90} from '../../../src/synthesis/scales.js';
import {reachOf} from '../../../src/synthesis/student.js';

describe('reachOf', () => {
  // Student's t at 0.9, as printed in tables.
  it.each([
    {degrees: 4, t: 1.533},
    {degrees: 5, t: 1.476},
    {degrees: 6, t: 1.44},
    {degrees: 8, t: 1.397},
    {degrees: 10, t: 1.372},
    {degrees: 20, t: 1.325},
    {degrees: 30, t: 1.31},
  ])('of $degrees degrees of freedom is $t', ({degrees, t}) => {
    expect(Number(reachOf(degrees).toFixed(3))).toBe(t);
  });

  it('of three is right to two decimals: 1.638', () => {
    expect(reachOf(3)).toBeCloseTo(1.638, 2);
  });

  it('shrinks to that of a known spread the more studies there are', () => {
    for (let degrees = 3; degrees < 100; degrees++)
      expect(reachOf(degrees + 1)).toBeLessThan(reachOf(degrees));
    expect(reachOf(1e9)).toBeCloseTo(NORMAL_P90, 8);
  });
});

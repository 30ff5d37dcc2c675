import {describe, expect, it} from 'vitest';
import {minimise} from '../../../../src/synthesis/model/minimise.js';

describe('minimise', () => {
  it('finds the bottom, as finely as it is asked to', () => {
    const [x = 0, y = 0] = minimise(([a = 0, b = 0]) => (a - 3) ** 2 + 5 * (b + 1) ** 2, [0, 0], {
      step: 1,
      finest: 1e-3,
      lowest: -100,
    });
    expect(Math.abs(x - 3)).toBeLessThan(1e-3);
    expect(Math.abs(y + 1)).toBeLessThan(1e-3);
  });

  it('finds it along a slanted valley', () => {
    // Lowest at (2, 2); the valley runs along the diagonal.
    const [x = 0, y = 0] = minimise(
      ([a = 0, b = 0]) => 4 * (a - b) ** 2 + (a + b - 4) ** 2,
      [-3, 5],
      {step: 1.5, finest: 5e-4, lowest: -100},
    );
    expect(x).toBeCloseTo(2, 2);
    expect(y).toBeCloseTo(2, 2);
  });

  it('goes no lower than it may', () => {
    expect(minimise(([a = 0]) => a, [0], {step: 1, finest: 1e-3, lowest: -4.2})).toEqual([-4.2]);
  });

  it('stays where nothing leads down', () => {
    expect(minimise(() => 7, [1, 2], {step: 1, finest: 1e-3, lowest: -100})).toEqual([1, 2]);
  });
});

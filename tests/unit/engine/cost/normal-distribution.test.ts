import {describe, expect, it} from 'vitest';
import {normal, Z80} from '../../../../src/engine/cost/normal-distribution.js';

describe('normal', () => {
  // From a printed table of the normal distribution.
  it.each([
    {z: 0, below: 0.5, density: 0.39894228},
    {z: 1, below: 0.84134475, density: 0.24197072},
    {z: -1, below: 0.15865525, density: 0.24197072},
    {z: 1.959964, below: 0.975, density: 0.05844507},
    {z: -2.5758293, below: 0.005, density: 0.01445973},
    {z: 6, below: 1, density: 0.00000001},
  ])('has $below below $z', ({z, below, density}) => {
    const [share, height] = normal(z);
    expect(Math.abs(share - below)).toBeLessThan(1e-7);
    expect(Math.abs(height - density)).toBeLessThan(1e-7);
  });

  it('has 90 of 100 below Z80', () => {
    expect(Math.abs(normal(Z80)[0] - 0.9)).toBeLessThan(1e-7);
  });
});

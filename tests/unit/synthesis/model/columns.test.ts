import {describe, expect, it} from 'vitest';
import {tellingColumns} from '../../../../src/synthesis/model/columns.js';

describe('tellingColumns', () => {
  it('keeps columns that differ', () => {
    expect(
      tellingColumns([
        [1, 0, 2],
        [1, 1, 3],
        [1, 0, 5],
      ]),
    ).toEqual([0, 1, 2]);
  });

  it('drops one that is the same for all, beside the level', () => {
    expect(
      tellingColumns([
        [1, -0.5],
        [1, -0.5],
        [1, -0.5],
      ]),
    ).toEqual([0]);
  });

  it('drops one that is nought for all', () => {
    expect(
      tellingColumns([
        [1, 0],
        [1, 0],
      ]),
    ).toEqual([0]);
  });

  it('drops the later of two that go together, and keeps what comes after', () => {
    // The third is the first less twice the second.
    expect(
      tellingColumns([
        [1, 0, 1, 4],
        [1, 1, -1, 0],
        [1, 3, -5, 0],
      ]),
    ).toEqual([0, 1, 3]);
  });

  it('keeps one in which a single study differs', () => {
    expect(
      tellingColumns([
        [1, 0.5],
        [1, 0.5],
        [1, 0.5001],
      ]),
    ).toEqual([0, 1]);
  });

  it('is not fooled by rounding', () => {
    const thirds = [0.1, 0.2, 0.7].map((x) => [1, x, 3 * x + 0.1]);
    expect(tellingColumns(thirds)).toEqual([0, 1]);
  });
});

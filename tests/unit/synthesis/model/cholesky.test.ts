import {describe, expect, it} from 'vitest';
import {cholesky, dot, forward, logDeterminant} from '../../../../src/synthesis/model/cholesky.js';

const rows = (...of: readonly (readonly number[])[]): Float64Array[] =>
  of.map((row) => Float64Array.from(row));
/** 2·2, 2·6, 6·6 + 1·1, 2·(−8), 6·(−8) + 1·5, 64 + 25 + 9. */
const matrix = rows([4, 12, -16], [12, 37, -43], [-16, -43, 98]);

describe('cholesky', () => {
  const lower = cholesky(matrix);

  it('finds the triangle whose square the matrix is', () => {
    expect(lower.map((row) => [...row])).toEqual([
      [2, 0, 0],
      [6, 1, 0],
      [-8, 5, 3],
    ]);
  });

  it('needs only the half below the diagonal', () => {
    expect(cholesky(rows([4, 0, 0], [12, 37, 0], [-16, -43, 98]))).toEqual(lower);
  });

  it('solves from the top down', () => {
    // 2·1 = 2; 6·1 + 1·2 = 8; −8·1 + 5·2 + 3·3 = 11.
    expect([...forward(lower, [2, 8, 11])]).toEqual([1, 2, 3]);
  });

  it('gives the length of a vector under the matrix', () => {
    // b = A·(1, 1, 1) = (0, 6, 39), so bᵀ·A⁻¹·b = 0 + 6 + 39.
    const half = forward(lower, [0, 6, 39]);
    expect(dot(half, half)).toBeCloseTo(45, 12);
  });

  it('gives the determinant: (2 × 1 × 3)²', () => {
    expect(Math.exp(logDeterminant(lower))).toBeCloseTo(36, 10);
  });

  it('refuses a matrix that is none of the kind', () => {
    expect(() => cholesky(rows([1, 2], [2, 1]))).toThrow('not positive definite');
  });
});

/** A symmetric positive definite matrix as rows, and its lower triangle L with L·Lᵀ = A. */
export type Rows = Float64Array[];

/** @throws where the matrix is not positive definite. */
export function cholesky(matrix: Rows): Rows {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let sum = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      if (i !== j) row[j] = sum / (other[j] as number);
      else if (sum > 0) row[j] = Math.sqrt(sum);
      else throw new Error('The matrix is not positive definite.');
    }
  }
  return lower;
}

/** L⁻¹·b. */
export function forward(lower: Rows, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(lower.length);
  for (const [i, row] of lower.entries()) {
    let sum = b[i] as number;
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * (x[k] as number);
    x[i] = sum / (row[i] as number);
  }
  return x;
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** Twice the sum of the logarithms on the diagonal: log |A|. */
export const logDeterminant = (lower: Rows): number =>
  2 * lower.reduce((sum, row, i) => sum + Math.log(row[i] as number), 0);

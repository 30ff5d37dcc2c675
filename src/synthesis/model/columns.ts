/**
 * Which columns of X can be told apart: the effect of something in which all studies are alike
 * cannot be known.
 */
import {dot} from './cholesky.js';

/** A rest below this share of a column's squared length is rounding. */
const ROUNDING = 1e-9;

/** The places of the columns that are no linear combination of those before them. */
export function tellingColumns(rows: readonly (readonly number[])[]): number[] {
  const directions: number[][] = [];
  return (rows[0] ?? []).flatMap((_, place) => {
    const column = rows.map((row) => row[place] ?? 0);
    const left = directions.reduce((rest, along) => {
      const amount = dot(rest, along);
      return rest.map((x, index) => x - amount * (along[index] as number));
    }, column);
    const length = dot(left, left);
    if (length <= ROUNDING * dot(column, column)) return [];
    directions.push(left.map((x) => x / Math.sqrt(length)));
    return [place];
  });
}

/** Which columns of X can be told apart: where all studies are alike in something, nobody can say what it does. */
import {dot} from './cholesky.js';

/** Of a column's own length, squared: what is left of less than this is rounding. */
const NOTHING = 1e-9;

/** The columns that are no sum of those before them, by their place. */
export function tellingColumns(rows: readonly (readonly number[])[]): number[] {
  const directions: number[][] = [];
  return (rows[0] ?? []).flatMap((_, place) => {
    const column = rows.map((row) => row[place] ?? 0);
    const left = directions.reduce((rest, along) => {
      const much = dot(rest, along);
      return rest.map((x, at) => x - much * (along[at] as number));
    }, column);
    const length = dot(left, left);
    if (length <= NOTHING * dot(column, column)) return [];
    directions.push(left.map((x) => x / Math.sqrt(length)));
    return [place];
  });
}

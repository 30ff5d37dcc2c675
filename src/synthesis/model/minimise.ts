/** How a lowest point is looked for. */
export interface Search {
  /** Length of the first steps. */
  readonly step: number;
  /** Length below which steps are not halved any more. */
  readonly finest: number;
  /** No coordinate goes below this. */
  readonly lowest: number;
}

/**
 * The lowest point of a function without derivatives: steps along each axis, halved where none
 * leads down. That is slow, but the functions here are smooth and have few axes.
 */
export function minimise(
  cost: (point: readonly number[]) => number,
  start: readonly number[],
  {step, finest, lowest}: Search,
): number[] {
  let point = [...start];
  let best = cost(point);
  for (let reach = step; reach > finest; reach /= 2) {
    for (let improved = true; improved;) {
      improved = false;
      for (let axis = 0; axis < point.length; axis++) {
        for (const way of [reach, -reach]) {
          const next = point.map((value, index) =>
            index === axis ? Math.max(lowest, value + way) : value,
          );
          const found = cost(next);
          if (found < best - 1e-9) {
            [point, best, improved] = [next, found, true];
            break;
          }
        }
      }
    }
  }
  return point;
}

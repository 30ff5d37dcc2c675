/** The difference of two figures that scatter together. */

interface Bounds {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** How far the difference of two scattered figures scatters, where this much of it is shared. */
export const scatterTogether = (a: number, b: number, tie: number): number =>
  Math.sqrt(Math.max(0, a * a + b * b - 2 * tie * a * b));

/**
 * The first range less the second, whose figures correlate by this tie, 0 to 1. The other way round
 * it is the same with its sign turned, and likely differences add up.
 */
export function tiedDifference(a: Bounds, b: Bounds, tie: number): Bounds {
  const likely = a.likely - b.likely;
  return {
    low: likely - scatterTogether(a.likely - a.low, b.high - b.likely, tie),
    likely,
    high: likely + scatterTogether(a.high - a.likely, b.likely - b.low, tie),
  };
}

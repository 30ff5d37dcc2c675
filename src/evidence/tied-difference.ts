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

/** Steps towards the likeliest way to a bound; a third would change nothing that shows. */
const STEPS = 2;

/**
 * How low the first of two amounts less the second may be, by the likeliest way to get there.
 * `down` and `up` say how far the first scatters downwards and the second upwards, in logarithms.
 */
function lowestDifference(
  [first, down]: readonly [likely: number, scatter: number],
  [second, up]: readonly [likely: number, scatter: number],
  tie: number,
): number {
  let [a, b] = [first, second];
  for (let step = 0; step < STEPS; step++) {
    const scattered = scatterTogether(a * down, b * up, tie);
    if (scattered === 0) return first - second;
    const fall = (down * (a * down - tie * b * up)) / scattered;
    const rise = (up * (b * up - tie * a * down)) / scattered;
    [a, b] = [first * Math.exp(-fall), second * Math.exp(rise)];
  }
  return Math.min(a - b, first - second);
}

/**
 * The same for amounts above 0 whose logarithms scatter, as prices do: the dearer they are, the more
 * they differ.
 */
export function tiedAmounts(a: Bounds, b: Bounds, tie: number): Bounds {
  if (a.low <= 0 || b.low <= 0) return tiedDifference(a, b, tie);
  const below = ({low, likely}: Bounds) => [likely, Math.log(likely / low)] as const;
  const above = ({likely, high}: Bounds) => [likely, Math.log(high / likely)] as const;
  return {
    low: lowestDifference(below(a), above(b), tie),
    likely: a.likely - b.likely,
    high: -lowestDifference(below(b), above(a), tie),
  };
}

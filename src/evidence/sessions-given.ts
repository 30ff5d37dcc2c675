/** Sessions and the weeks between them go together: weekly courses are long. */

export interface SessionsByInterval {
  /** Sessions are proportional to the weeks between them raised to this. Negative. */
  readonly power: number;
  /** How far sessions scatter once the weeks are known, over how far they scatter without. */
  readonly spread: number;
  /** The fewest and the most weeks that a study left between sessions. */
  readonly weeks: readonly [fewest: number, most: number];
}

interface Bounds {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * What is known of sessions once the weeks between them are: nearer to each other, and moved.
 * Beyond the weeks that studies looked at, nothing moves any further.
 */
export function sessionsGiven(
  weeks: number,
  usualWeeks: number,
  {low, likely, high}: Bounds,
  {power, spread, weeks: [fewest, most]}: SessionsByInterval,
): Bounds {
  const told = Math.min(Math.max(weeks, fewest), most);
  const middle = likely * (told / usualWeeks) ** power;
  const at = (bound: number): number => middle * (bound / likely) ** spread;
  return {low: at(low), likely: middle, high: at(high)};
}

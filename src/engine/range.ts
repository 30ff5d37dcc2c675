/** A figure is never a point: 80 of 100 lie between `low` and `high`. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export const exactly = (value: number): Range => ({low: value, likely: value, high: value});

/** `change` must not fall as its argument grows. */
export const mapRange = ({low, likely, high}: Range, change: (value: number) => number): Range => ({
  low: change(low),
  likely: change(likely),
  high: change(high),
});

/** Multiplies the odds of a share. */
export const timesOdds = (share: number, odds: number): number =>
  (share * odds) / (1 - share + share * odds);

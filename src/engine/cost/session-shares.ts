import type {Range} from '../range.js';

/** How many of all people need this many sessions. */
export type SessionShares = readonly (readonly [sessions: number, share: number])[];

/**
 * Spreads people over whole numbers of sessions so that the 10th, 50th and 90th of 100 need `low`,
 * `likely` and `high`. Between these points the share of people grows evenly; one in twenty needs
 * one session fewer than `low`, one in twenty one more than `high`. Where all three are the same,
 * everybody needs just that.
 */
export function sessionShares({low, likely, high}: Range): SessionShares {
  if (low === high) return [[likely, 1]];
  const below = (x: number): number =>
    x < low
      ? 0.1 * (x - low + 1)
      : x < likely
        ? 0.1 + (0.4 * (x - low)) / (likely - low)
        : x < high
          ? 0.5 + (0.4 * (x - likely)) / (high - likely)
          : Math.min(1, 0.9 + 0.1 * (x - high));
  const shares: [number, number][] = [];
  let before = 0;
  for (let sessions = Math.max(1, low - 1); sessions <= high + 1; sessions++) {
    const upTo = below(sessions + 0.5);
    shares.push([sessions, upTo - before]);
    before = upTo;
  }
  return shares;
}

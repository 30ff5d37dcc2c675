import {describe, expect, it} from 'vitest';
import {sessionShares} from '../../../../src/engine/cost/session-shares.js';
import {always} from '../always.js';
import {someSessions} from '../some-ranges.js';

/** The fewest sessions with which so many of 100 people are done. */
function percentile(shares: ReturnType<typeof sessionShares>, of100: number): number {
  let reached = 0;
  for (const [sessions, share] of shares)
    if ((reached += 100 * share) >= of100 - 1e-9) return sessions;
  return Number.NaN;
}
const of100 = (shares: ReturnType<typeof sessionShares>): Record<number, number> =>
  Object.fromEntries(
    shares.map(([sessions, share]) => [sessions, Number((100 * share).toFixed(9))]),
  );

describe('sessionShares', () => {
  it.each([
    // Between 3 (10th) and 4 (50th) 40 people, so 20 on either side of 3½; between 4 and 6 (90th)
    // 40, 10 for each half.
    {low: 3, likely: 4, high: 6, people: {2: 5, 3: 25, 4: 30, 5: 20, 6: 15, 7: 5}},
    // Nobody needs none: the ten up to the 10th all need one.
    {low: 1, likely: 2, high: 3, people: {1: 30, 2: 40, 3: 25, 4: 5}},
    {low: 1, likely: 1, high: 2, people: {1: 70, 2: 25, 3: 5}},
    {low: 1, likely: 3, high: 3, people: {1: 20, 2: 20, 3: 55, 4: 5}},
    {low: 4, likely: 4, high: 4, people: {4: 100}},
  ])('spreads 100 people over $low, $likely, $high as worked out by hand', ({people, ...range}) => {
    expect(of100(sessionShares(range))).toEqual(people);
  });

  it('leaves nobody out', () => {
    always([someSessions], (sessions) => {
      expect(sessionShares(sessions).reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
    });
  });

  it('has its 10th, 50th and 90th of 100 at low, likely and high', () => {
    always([someSessions], (sessions) => {
      const shares = sessionShares(sessions);
      expect({
        low: percentile(shares, 10),
        likely: percentile(shares, 50),
        high: percentile(shares, 90),
      }).toEqual(sessions);
    });
  });

  it('counts whole sessions, from one up, each once, and only those that somebody needs', () => {
    always([someSessions], (sessions) => {
      const shares = sessionShares(sessions);
      const counts = shares.map(([count]) => count);
      expect(
        counts.every((count, at) => Number.isInteger(count) && count > (counts[at - 1] ?? 0)),
      ).toBe(true);
      expect(shares.every(([, share]) => share > 0)).toBe(true);
    });
  });

  it('sends nobody further than one session beyond the range', () => {
    always([someSessions], (sessions) => {
      const counts = sessionShares(sessions).map(([count]) => count);
      expect(counts.every((count) => count >= sessions.low - 1 && count <= sessions.high + 1)).toBe(
        true,
      );
    });
  });
});

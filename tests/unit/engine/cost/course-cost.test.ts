import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {costOf, courseCost} from '../../../../src/engine/cost/course-cost.js';
import {mapRange, type Range} from '../../../../src/engine/range.js';
import {sessionShares} from '../../../../src/engine/cost/session-shares.js';
import goldens from './course-cost-goldens.json' with {type: 'json'};
import {always} from '../always.js';
import {numericCost} from './numeric-cost.js';
import {somePrice, someSessions} from '../some-ranges.js';

const BOUNDS = ['low', 'likely', 'high'] as const;
const exactly = (value: number): Range => ({low: value, likely: value, high: value});
/** Whether every bound of one is at least the other's, but for the rounding to a whole cent. */
const atLeast = (one: Range, other: Range, cents = 1): boolean =>
  BOUNDS.every((bound) => one[bound] >= other[bound] - cents);

describe('courseCost', () => {
  it.each([
    {
      name: 'four sessions for all',
      sessions: exactly(4),
      price: {low: 10000, likely: 15000, high: 22500},
      cost: {low: 40000, likely: 60000, high: 90000},
    },
    {
      name: 'one session for all',
      sessions: exactly(1),
      price: {low: 9999, likely: 10001, high: 33333},
      cost: {low: 9999, likely: 10001, high: 33333},
    },
    // 3 × 3333.5 is 10000.5.
    {
      name: 'a price in parts of a cent',
      sessions: exactly(3),
      price: {low: 3333.5, likely: 4000, high: 5000},
      cost: {low: 10001, likely: 12000, high: 15000},
    },
    {
      name: 'one price for all',
      sessions: {low: 3, likely: 4, high: 6},
      price: exactly(30000),
      cost: {low: 90000, likely: 120000, high: 180000},
    },
    {
      name: 'one price and one number',
      sessions: exactly(5),
      price: exactly(12345),
      cost: exactly(61725),
    },
    {
      name: 'one price and a course that may be one session',
      sessions: {low: 1, likely: 1, high: 12},
      price: exactly(777),
      cost: {low: 777, likely: 777, high: 9324},
    },
    {
      name: 'nothing to pay',
      sessions: {low: 3, likely: 4, high: 6},
      price: exactly(0),
      cost: exactly(0),
    },
  ])('multiplies: $name', ({sessions, price, cost}) => {
    expect(courseCost(sessions, price)).toEqual(cost);
  });

  it.each(goldens.cases)(
    'agrees to the cent with a solver outside the project: $sessions at $price',
    ({sessions, price, cost}) => {
      expect(courseCost(sessions, price)).toEqual(cost);
    },
  );

  it('agrees with slices of the density, multiplied and put in order, within 0.1 %', () => {
    always(
      [someSessions.filter(({low, high}) => high - low < 12), somePrice],
      (sessions, price) => {
        const cost = courseCost(sessions, price);
        const sliced = numericCost(sessionShares(sessions), price);
        for (const bound of BOUNDS)
          expect(
            Math.abs(cost[bound] / sliced[bound] - 1),
            `${bound} is ${cost[bound]}, sliced ${sliced[bound]}`,
          ).toBeLessThan(0.001);
      },
      40,
    );
  });

  it('is in whole minor units, low ≤ likely ≤ high', () => {
    always([someSessions, somePrice], (sessions, price) => {
      const {low, likely, high} = courseCost(sessions, price);
      expect([low, likely, high].every(Number.isSafeInteger)).toBe(true);
      expect(low <= likely && likely <= high).toBe(true);
    });
  });

  it('grows with every session', () => {
    always([someSessions, somePrice], (sessions, price) => {
      expect(
        atLeast(
          courseCost(
            mapRange(sessions, (n) => n + 1),
            price,
          ),
          courseCost(sessions, price),
        ),
      ).toBe(true);
    });
  });

  it('grows with the price, and in its measure', () => {
    always(
      [someSessions, somePrice, fc.double({min: 1, max: 9, noNaN: true})],
      (sessions, price, times) => {
        const cost = courseCost(sessions, price);
        const dearer = courseCost(
          sessions,
          mapRange(price, (one) => one * times),
        );
        expect(atLeast(dearer, cost)).toBe(true);
        for (const bound of BOUNDS)
          expect(Math.abs(dearer[bound] - times * cost[bound])).toBeLessThanOrEqual(1 + times);
      },
    );
  });

  it('is never less than one session at the same end of the price, nor more than all of them', () => {
    always([someSessions, somePrice], (sessions, price) => {
      const cost = courseCost(sessions, price);
      expect(
        atLeast(
          cost,
          mapRange(price, (one) => one * Math.max(1, sessions.low - 1)),
        ),
      ).toBe(true);
      expect(
        atLeast(
          mapRange(price, (one) => one * (sessions.high + 1)),
          cost,
        ),
      ).toBe(true);
    });
  });
});

describe('costOf', () => {
  const even = (likely: number, times: number): Range => ({
    low: likely / times,
    likely,
    high: likely * times,
  });

  it('has its middle at the middle session where both sides balance', () => {
    // A quarter need 1, half 2, a quarter 4: by ratio as much below as above.
    expect(
      costOf(
        [
          [1, 0.25],
          [2, 0.5],
          [4, 0.25],
        ],
        even(40000, 2),
      ).likely,
    ).toBe(80000);
  });

  it('has its ends inside one group where the groups lie far apart', () => {
    // 30 of 100 pay once, 70 pay 1000 times. The 10th is the 33⅓rd of the first 30: z = −0.430727.
    // The 50th and the 90th are the 28.5714th and 85.7143rd of the other 70: z = −0.565949 and
    // 1.067571. One price is 100.00 × 2^(z / 1.281552).
    const {low, likely, high} = costOf(
      [
        [1, 0.3],
        [1000, 0.7],
      ],
      even(10000, 2),
    );
    expect(low).toBe(Math.round(10000 * 2 ** (-0.430727299 / 1.281551566)));
    expect(likely / 1e7).toBeCloseTo(2 ** (-0.565948822 / 1.281551566), 5);
    expect(high / 1e7).toBeCloseTo(2 ** (1.067570524 / 1.281551566), 5);
  });

  it('reaches as far on either side as the price does', () => {
    // 10 of 20 people at one session lie below its 50th: the 10th of all. Below the middle the
    // price is all but exact.
    const leaning = {low: 9999, likely: 10000, high: 40000};
    expect(
      costOf(
        [
          [1, 0.2],
          [1000, 0.8],
        ],
        leaning,
      ).low,
    ).toBe(10000);
    // The 90th of all is the 87.5th of the 80: z = 1.150349, over which the price grows by 4^(z /
    // 1.281552).
    expect(
      costOf(
        [
          [1, 0.2],
          [1000, 0.8],
        ],
        leaning,
      ).high / 1e7,
    ).toBeCloseTo(4 ** (1.15034938 / 1.281551566), 5);
  });

  it('is nothing where nobody comes', () => {
    expect(costOf([], even(10000, 2))).toEqual(exactly(0));
  });
});

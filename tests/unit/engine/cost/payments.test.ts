import {describe, expect, it} from 'vitest';
import {courseCost} from '../../../../src/engine/cost/course-cost.js';
import {estimate} from '../../../../src/engine.js';
import {payments} from '../../../../src/engine/cost/payments.js';
import {mapRange} from '../../../../src/engine/range.js';
import {always} from '../always.js';
import {anyInputs} from '../any-inputs.js';
import {somePrice, someSessions} from '../some-ranges.js';

const BOUNDS = ['low', 'likely', 'high'] as const;
const exactly = (value: number) => ({low: value, likely: value, high: value});
/** Prices a session stand in an estimate in whole minor units. */
const someWholePrice = somePrice.map((price) => mapRange(price, Math.round));

describe('payments', () => {
  it('adds up, for as long as people come', () => {
    // 30 of 100 need 1, 40 need 2, 25 need 3 and 5 need 4: after the second the 10th has paid one,
    // the 50th and the 90th two.
    expect(
      payments({sessions: {low: 1, likely: 2, high: 3}, costPerSession: exactly(10000)}),
    ).toEqual([
      exactly(10000),
      {low: 10000, likely: 20000, high: 20000},
      {low: 10000, likely: 20000, high: 30000},
    ]);
  });

  it('begins with the price of one session', () => {
    always(
      [someSessions.filter(({high}) => high > 1), someWholePrice],
      (sessions, costPerSession) => {
        expect(payments({sessions, costPerSession})[0]).toEqual(costPerSession);
      },
    );
  });

  it('never falls', () => {
    always([someSessions, someWholePrice], (sessions, costPerSession) => {
      const paid = payments({sessions, costPerSession});
      for (const bound of BOUNDS)
        expect(paid.every((sum, at) => sum[bound] >= (paid[at - 1]?.[bound] ?? 0))).toBe(true);
    });
  });

  it('has a sum for each session of the longest usual course', () => {
    always([someSessions, someWholePrice], (sessions, costPerSession) => {
      expect(payments({sessions, costPerSession})).toHaveLength(sessions.high);
    });
  });

  it('ends with the cost of the course', () => {
    always([someSessions, someWholePrice], (sessions, costPerSession) => {
      expect(payments({sessions, costPerSession}).at(-1)).toEqual(
        courseCost(sessions, costPerSession),
      );
    });
  });

  it('ends with the cost that stands in the estimate, to the cent', () => {
    always([anyInputs], (inputs) => {
      for (const option of estimate(inputs).options) {
        if (option.treatment !== 'none' && option.cost !== null)
          expect(payments(option).at(-1), option.treatment).toEqual(option.cost);
      }
    });
  });

  it.each([
    {unknown: 'price', option: {sessions: exactly(3), costPerSession: null}},
    {unknown: 'number of sessions', option: {sessions: null, costPerSession: exactly(100)}},
  ])('is empty where the $unknown is not known', ({option}) => {
    expect(payments(option)).toEqual([]);
  });
});

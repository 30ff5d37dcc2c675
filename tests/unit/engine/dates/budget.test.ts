import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {budgetOf} from '../../../../src/engine/dates/budget.js';
import {exactly} from '../../../../src/engine/range.js';
import {always} from '../always.js';
import {somePrice} from '../some-ranges.js';
import {range} from './a-course.js';

/** A session for $200 to $700, a course for $800 to $3,000. */
const option = {
  costPerSession: range(20_000, 35_000, 70_000),
  cost: range(80_000, 160_000, 300_000),
};
const ORDER = ['none', 'low', 'likely', 'all'];

describe('budgetOf', () => {
  it.each([
    {limit: 0, covers: 'none', least: 0, most: 0},
    {limit: 69_999, covers: 'none', least: 0, most: 3},
    {limit: 80_000, covers: 'low', least: 1, most: 4},
    {limit: 159_999, covers: 'low', least: 2, most: 7},
    {limit: 160_000, covers: 'likely', least: 2, most: 8},
    {limit: 299_999, covers: 'likely', least: 4, most: 14},
    {limit: 300_000, covers: 'all', least: 4, most: 15},
    {limit: -1, covers: 'none', least: 0, most: 0},
  ])(
    '$limit cents cover $covers of the course, $least to $most sessions',
    ({limit, covers, least, most}) => {
      expect(budgetOf(option, limit)).toEqual({covers, sessions: {least, most}});
    },
  );

  it.each([
    {
      what: 'no price is known',
      about: {cost: null, costPerSession: null},
      budget: {covers: 'unknown', sessions: null},
    },
    {
      what: 'the number of sessions is not known',
      about: {cost: null, costPerSession: exactly(50_000)},
      budget: {covers: 'unknown', sessions: {least: 2, most: 2}},
    },
    {
      what: 'nothing is paid',
      about: {cost: exactly(0), costPerSession: exactly(0)},
      budget: {covers: 'all', sessions: null},
    },
  ])('where $what', ({about, budget}) => {
    expect(budgetOf(about, 100_000)).toEqual(budget);
  });

  it.each([
    {limit: 9_999, sessions: 0},
    {limit: 10_000, sessions: 1},
    {limit: 23_999, sessions: 2},
    // The third is there with a course of three, which costs less than three sessions one by one.
    {limit: 24_000, sessions: 3},
    {limit: 1_000_000, sessions: 4},
  ])('on a price list $limit cents cover exactly $sessions sessions', ({limit, sessions}) => {
    const clinicPrice = {from: false, paid: [], bill: [], totals: [10_000, 20_000, 24_000, 34_000]};
    expect(budgetOf({...option, clinicPrice}, limit).sessions).toEqual({
      least: sessions,
      most: sessions,
    });
  });

  it('never covers less with a higher limit', () => {
    always(
      [somePrice, somePrice, fc.nat(10_000_000), fc.nat(1_000_000)],
      (costPerSession, cost, limit, more) => {
        const [less, higher] = [
          budgetOf({costPerSession, cost}, limit),
          budgetOf({costPerSession, cost}, limit + more),
        ];
        expect(ORDER.indexOf(less.covers)).toBeLessThanOrEqual(ORDER.indexOf(higher.covers));
        expect(less.sessions!.least).toBeLessThanOrEqual(higher.sessions!.least);
        expect(less.sessions!.most).toBeLessThanOrEqual(higher.sessions!.most);
        expect(less.sessions!.least).toBeLessThanOrEqual(less.sessions!.most);
      },
    );
  });
});

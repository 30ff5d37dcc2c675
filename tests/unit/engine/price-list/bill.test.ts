import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Config} from '../../../../src/clinic-config/config.js';
import {billFor} from '../../../../src/engine/price-list/bill.js';
import {minorUnits, offersIn, type Offer} from '../../../../src/engine/price-list/offers.js';
import {purchasesFor} from '../../../../src/engine/price-list/purchases.js';

const amount = fc.integer({min: 1, max: 500_000}).map((cents) => cents / 100);
const courses = fc.dictionary(fc.integer({min: 2, max: 8}).map(String), amount, {maxKeys: 3});
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, {nil: undefined});
const lists: fc.Arbitrary<Config> = fc
  .record({
    price: fc.record({session: amount, courses}),
    consultation: maybe(fc.record({price: amount, setOff: fc.boolean()})),
    patchTest: maybe(amount),
    numbing: maybe(amount),
    aftercareKit: maybe(amount),
    tax: maybe(
      fc.record({
        percent: fc.integer({min: 0, max: 5000}).map((n) => n / 100),
        included: fc.boolean(),
      }),
    ),
  })
  .map(({price, tax, ...fees}) => ({
    prices: {microneedling: price},
    fees: Object.fromEntries(Object.entries(fees).filter(([, fee]) => fee !== undefined)),
    ...(tax && {tax}),
  }));
const bill = (config: Config, sessions: number): ReturnType<typeof billFor> => {
  const list = offersIn(config, 'microneedling', 'face');
  if (!list) throw new Error('No price.');
  return billFor(sessions, 'microneedling', list, config);
};

/** Every way to at least so many sessions, tried one by one. */
function cheapest(sessions: number, offers: readonly Offer[]): number {
  return sessions <= 0
    ? 0
    : Math.min(...offers.map((offer) => offer.price + cheapest(sessions - offer.sessions, offers)));
}

describe('what somebody buys', () => {
  it('covers the sessions and costs the least of all ways', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9}),
        fc.array(
          fc.record({
            sessions: fc.integer({min: 1, max: 6}),
            price: fc.integer({min: 1, max: 1000}),
          }),
          {minLength: 1, maxLength: 3},
        ),
        (sessions, offers) => {
          const bought = purchasesFor(sessions, offers);
          expect(bought.reduce((sum, offer) => sum + offer.sessions, 0)).toBeGreaterThanOrEqual(
            sessions,
          );
          expect(bought.reduce((sum, offer) => sum + offer.price, 0)).toBe(
            cheapest(sessions, offers),
          );
        },
      ),
    );
  });

  it('may be a course of more sessions than are needed, where that is cheaper', () => {
    expect(
      purchasesFor(5, [
        {sessions: 1, price: 100},
        {sessions: 6, price: 450},
      ]),
    ).toEqual([{sessions: 6, price: 450}]);
  });
});

describe('a bill', () => {
  it('adds up: its lines make its total, and so does what is paid by the last session', () => {
    fc.assert(
      fc.property(lists, fc.integer({min: 1, max: 20}), (config, sessions) => {
        const {lines, total, paid} = bill(config, sessions);
        expect(lines.reduce((sum, {amount: part}) => sum + part, 0)).toBe(total);
        expect(paid).toHaveLength(sessions);
        expect(paid.at(-1)).toBe(total);
      }),
    );
  });

  it('never costs less for more sessions, and nobody is paid back', () => {
    fc.assert(
      fc.property(lists, fc.integer({min: 1, max: 19}), (config, sessions) => {
        expect(bill(config, sessions + 1).total).toBeGreaterThanOrEqual(
          bill(config, sessions).total,
        );
        const {paid} = bill(config, sessions);
        expect([...paid].sort((a, b) => a - b)).toEqual(paid);
      }),
    );
  });

  it('is in whole cents, whatever binary fractions make of 1.005 or 0.29', () => {
    expect([0.29, 1.01, 8.7, 1.15, 4.35, 10_000.07].map(minorUnits)).toEqual([
      29, 101, 870, 115, 435, 1_000_007,
    ]);
    fc.assert(
      fc.property(lists, fc.integer({min: 1, max: 20}), (config, sessions) => {
        expect(Number.isInteger(bill(config, sessions).total)).toBe(true);
      }),
    );
  });

  it('asks a fee only of the treatments that it is for', () => {
    const config: Config = {
      prices: {microneedling: 100},
      fees: {
        patchTest: {price: 30, treatments: ['ipl']},
        numbing: {price: 5, treatments: ['microneedling']},
      },
    };
    expect(bill(config, 3).lines.map(({item, amount: sum}) => [item, sum])).toEqual([
      ['session', 30_000],
      ['numbing', 1_500],
    ]);
  });

  it('is paid as courses begin, the larger ones first, and fees before the first session', () => {
    const config: Config = {
      prices: {microneedling: {session: 100, courses: {'3': 240}}},
      fees: {consultation: 50, numbing: 10},
    };
    // 240 for three and 100 for the fourth, 50 once, 10 each time.
    expect(bill(config, 4).paid).toEqual([30_000, 31_000, 32_000, 43_000]);
  });
});

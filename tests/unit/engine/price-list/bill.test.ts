import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Config, Fees} from '../../../../src/clinic-config/config.js';
import {billFor, withTax} from '../../../../src/engine/price-list/bill.js';
import type {BillItem} from '../../../../src/evidence/ids.js';
import {offersIn, type Offer} from '../../../../src/engine/price-list/offers.js';
import {minorUnits} from '../../../../src/engine/price-list/smallest-coin.js';
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
        percent: fc.integer({min: 0, max: 50_000}).map((n) => n / 1000),
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
    expect([0.29, 1.01, 8.7, 1.15, 4.35, 10_000.07].map((units) => minorUnits(units, {}))).toEqual([
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

describe('tax that comes on top', () => {
  it.each([
    {sum: 49, percent: 1, tax: 0},
    {sum: 50, percent: 1, tax: 1},
    {sum: 149, percent: 1, tax: 1},
    {sum: 150, percent: 1, tax: 2},
    // Half a cent goes up from an even cent, too.
    {sum: 250, percent: 1, tax: 3},
    {sum: 500, percent: 8.1, tax: 41},
    {sum: 24_900, percent: 19, tax: 4_731},
    // 1.15 is a little less than itself in binary: 1.15 % of 100.00 are 1.15 all the same.
    {sum: 10_000, percent: 1.15, tax: 115},
    {sum: 10_000, percent: 0, tax: 0},
  ])(
    'of $percent % on $sum cents is $tax, rounded to the cent, half a cent up',
    ({sum, percent, tax}) => {
      expect(withTax(sum, {tax: {percent, included: false}})).toBe(sum + tax);
    },
  );

  it.each([
    {name: 'is in the prices already', config: {tax: {percent: 19, included: true}}},
    {name: 'is not named', config: {}},
  ])('is none where it $name', ({config}) => {
    expect(withTax(24_900, config)).toBe(24_900);
    expect(bill({...config, prices: {microneedling: 249}}, 1).lines.map(({item}) => item)).toEqual([
      'session',
    ]);
  });
});

describe('a first talk', () => {
  it.each<{
    name: string;
    consultation: Fees['consultation'];
    price: number;
    total: number;
    items: BillItem[];
  }>([
    {
      name: 'is paid',
      consultation: 60,
      price: 100,
      total: 16_000,
      items: ['session', 'consultation'],
    },
    {
      name: 'is paid where it is not set off',
      consultation: {price: 60},
      price: 100,
      total: 16_000,
      items: ['session', 'consultation'],
    },
    {
      name: 'is paid where it is said not to be set off',
      consultation: {price: 60, setOff: false},
      price: 100,
      total: 16_000,
      items: ['session', 'consultation'],
    },
    {
      name: 'is taken off what it comes before',
      consultation: {price: 60, setOff: true},
      price: 100,
      total: 10_000,
      items: ['session', 'consultation', 'set-off'],
    },
    {
      name: 'is taken off no further than there is a bill',
      consultation: {price: 60, setOff: true},
      price: 40,
      total: 6_000,
      items: ['session', 'consultation', 'set-off'],
    },
    {
      name: 'is not paid for what it is not for',
      consultation: {price: 60, setOff: true, treatments: ['ipl']},
      price: 100,
      total: 10_000,
      items: ['session'],
    },
    {
      name: 'is paid for what it is for',
      consultation: {price: 60, treatments: ['microneedling', 'ipl']},
      price: 100,
      total: 16_000,
      items: ['session', 'consultation'],
    },
  ])('$name', ({consultation, price, total, items}) => {
    const one = bill(
      {prices: {microneedling: price}, fees: consultation === undefined ? {} : {consultation}},
      1,
    );
    expect(one.total).toBe(total);
    expect(one.lines.map(({item}) => item)).toEqual(items);
  });

  it('that is set off counts as the first of what is paid', () => {
    const config: Config = {
      prices: {microneedling: 40},
      fees: {consultation: {price: 60, setOff: true}, aftercareKit: 5},
    };
    // 40 and the kit are less than the 60 that were paid before; two sessions are more.
    expect(bill(config, 3).paid).toEqual([6_000, 8_500, 12_500]);
  });
});

describe('the lines of a bill', () => {
  it('have what is bought first, the largest course before the others, and the tax last', () => {
    const config: Config = {
      prices: {microneedling: {session: 100, courses: {'3': 240}}},
      tax: {percent: 10, included: false},
      fees: {consultation: {price: 50, setOff: true}, patchTest: 20, numbing: 5, aftercareKit: 30},
    };
    expect(bill(config, 7).lines).toEqual([
      {item: 'course', count: 2, sessions: 3, amount: 48_000},
      {item: 'session', count: 1, sessions: 1, amount: 10_000},
      {item: 'consultation', count: 1, sessions: 1, amount: 5_000},
      {item: 'patch-test', count: 1, sessions: 1, amount: 2_000},
      {item: 'numbing', count: 7, sessions: 1, amount: 3_500},
      {item: 'aftercare-kit', count: 1, sessions: 1, amount: 3_000},
      {item: 'set-off', count: 1, sessions: 1, amount: -5_000},
      {item: 'tax', count: 1, sessions: 1, amount: 6_650},
    ]);
  });
});

describe('what is bought at the same sum', () => {
  it('holds as few sessions as it can', () => {
    const [three, four] = [
      {sessions: 3, price: 300},
      {sessions: 4, price: 300},
    ];
    expect(purchasesFor(3, [three, four])).toEqual([three]);
    expect(purchasesFor(3, [four, three])).toEqual([three]);
  });

  it('is nothing where no session is needed', () => {
    expect(purchasesFor(0, [{sessions: 1, price: 100}])).toEqual([]);
  });
});

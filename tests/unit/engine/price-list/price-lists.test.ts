import {describe, expect, it} from 'vitest';
import type {Config} from '../../../../src/clinic-config/config.js';
import {priceAt} from '../../../../src/engine/price-list/clinic-prices.js';
import {
  estimate,
  type Estimate,
  type Inputs,
  type Option,
  type Range,
} from '../../../../src/engine.js';
import {PRICE_LISTS} from '../../../support/price-lists.js';

const at = ({config, area}: (typeof PRICE_LISTS)[number]): Estimate =>
  estimate(
    {concern: 'acne-scars', area, treatments: ['microneedling', 'laser-nonablative', 'none']},
    config,
  );
const option = ({options}: Estimate, treatment: string): Option =>
  options.find((one) => one.treatment === treatment) as Option;

describe.each(PRICE_LISTS)('a price list: $name', (list) => {
  it.each(Object.entries(list.totals))(
    '%s costs to the cent what was worked by hand',
    (treatment, totals) => {
      const {sessions, cost, clinicPrice} = option(at(list), treatment);
      expect(clinicPrice?.totals.slice(0, totals.length)).toEqual(totals);
      expect(sessions).not.toBeNull();
      // The range is that of the sessions alone.
      expect(cost).toEqual({
        low: totals[(sessions?.low ?? 0) - 1],
        likely: totals[(sessions?.likely ?? 0) - 1],
        high: totals[(sessions?.high ?? 0) - 1],
      });
      expect(clinicPrice?.paid.at(-1)).toEqual(cost);
    },
  );

  it('gives all amounts in the currency of the list', () => {
    expect(at(list).currency).toBe(list.config.currency);
  });
});

describe('what a clinic has not priced', () => {
  const [, , , , missing] = PRICE_LISTS;
  it('keeps the price of the market', () => {
    const needling = option(at(missing as (typeof PRICE_LISTS)[number]), 'microneedling');
    expect(needling).toEqual(
      option(
        estimate({concern: 'acne-scars', area: 'face', treatments: ['microneedling']}),
        'microneedling',
      ),
    );
    expect(needling.clinicPrice).toBeUndefined();
  });

  it('is not known in a currency that is not the market’s: nothing is converted', () => {
    const {currency, options} = estimate(
      {concern: 'acne-scars', market: 'US'},
      {currency: 'CHF', prices: {microneedling: 200}},
    );
    expect(currency).toBe('CHF');
    expect(options.map(({treatment, cost}) => [treatment, cost === null])).toEqual([
      ['microneedling', false],
      ['laser-nonablative', true],
      ['none', false],
    ]);
  });

  it('takes the market of the clinic’s currency where the page names none', () => {
    expect(estimate({concern: 'acne-scars'}, {currency: 'GBP'}).inputs.market).toBe('GB');
    expect(estimate({concern: 'acne-scars', market: 'AU'}, {currency: 'GBP'}).inputs.market).toBe(
      'AU',
    );
  });
});

describe('a price for some places alone', () => {
  it('is taken there, and the market’s elsewhere', () => {
    const config = {prices: {microneedling: {areas: {cheeks: 120}}}} as const;
    const costs = (['cheeks', 'face'] as const).map((area) =>
      option(estimate({concern: 'acne-scars', area}, config), 'microneedling'),
    );
    expect(costs[0]?.costPerSession).toEqual({low: 12_000, likely: 12_000, high: 12_000});
    expect(costs[1]).toEqual(
      option(estimate({concern: 'acne-scars', area: 'face'}), 'microneedling'),
    );
  });
});

describe('an option with a price of the clinic’s', () => {
  const priced = (
    config: Config,
    about: Partial<Option> = {},
    inputs: Partial<Inputs> = {},
  ): Option => {
    const one = estimate({
      concern: 'acne-scars',
      area: 'face',
      treatments: ['microneedling'],
      ...inputs,
    });
    const changed = {...one, options: one.options.map((option) => ({...option, ...about}))};
    return priceAt(changed, {currency: 'USD', ...config}).options[0] as Option;
  };
  const cents = (low: number, likely: number, high: number): Range => ({low, likely, high});

  it('knows what 1 to 20 sessions cost, and more where somebody may need more', () => {
    const prices = {microneedling: 100};
    const totalsOf = (high: number): readonly number[] | undefined =>
      priced({prices}, {sessions: cents(1, 2, high)}).clinicPrice?.totals;
    expect(totalsOf(3)).toEqual(Array.from({length: 20}, (_, at) => 10_000 * (at + 1)));
    expect(totalsOf(23)?.slice(19)).toEqual([200_000, 210_000, 220_000, 230_000]);
  });

  it('has been paid, by each session, by those who need few and by those who need many', () => {
    // Four: the course of four. Five: three and two. Six: three and three.
    const courses = {'2': 180, '3': 250, '4': 340};
    const {clinicPrice, cost} = priced(
      {prices: {microneedling: {session: 100, courses}}},
      {sessions: cents(4, 5, 6)},
    );
    expect(clinicPrice?.paid).toEqual([
      // Whoever needs four pays most at first.
      cents(25_000, 25_000, 34_000),
      cents(25_000, 25_000, 34_000),
      cents(25_000, 25_000, 34_000),
      cents(34_000, 43_000, 50_000),
      cents(34_000, 43_000, 50_000),
      cents(34_000, 43_000, 50_000),
    ]);
    expect(cost).toEqual(cents(34_000, 43_000, 50_000));
  });

  it('has the bill of the likely number of sessions', () => {
    const {clinicPrice} = priced({prices: {microneedling: 100}}, {sessions: cents(1, 4, 6)});
    expect(clinicPrice?.bill).toEqual([{item: 'session', count: 4, sessions: 1, amount: 40_000}]);
  });

  it.each([
    {
      name: 'of a session, with the tax',
      price: 100,
      tax: {percent: 20, included: false},
      each: 12_000,
    },
    {
      name: 'of a session, the tax in it',
      price: 100,
      tax: {percent: 20, included: true},
      each: 10_000,
    },
    {
      name: 'that is none where only courses are sold',
      price: {courses: {'3': 270}},
      tax: undefined,
      each: undefined,
    },
  ])('has a price $name', ({price, tax, each}) => {
    const {costPerSession} = priced({prices: {microneedling: price}, ...(tax && {tax})});
    expect(costPerSession).toEqual(each === undefined ? null : cents(each, each, each));
  });

  it('has no sum where the number of sessions is not known, and the price of each all the same', () => {
    const {cost, costPerSession, clinicPrice} = priced(
      {prices: {microneedling: 100}},
      {sessions: null},
    );
    expect([cost, costPerSession]).toEqual([null, cents(10_000, 10_000, 10_000)]);
    expect(clinicPrice).toMatchObject({paid: [], bill: [], from: false});
    expect(clinicPrice?.totals).toHaveLength(20);
  });

  it.each<{
    usualSessions: Config['usualSessions'];
    usual: {sessions: number; cost: number} | undefined;
  }>([
    {usualSessions: {microneedling: 4}, usual: {sessions: 4, cost: 40_000}},
    {
      usualSessions: {microneedling: {'acne-scars': 2, pores: 7}},
      usual: {sessions: 2, cost: 20_000},
    },
    {usualSessions: {microneedling: {pores: 7}}, usual: undefined},
    {usualSessions: {ipl: 3}, usual: undefined},
    {usualSessions: undefined, usual: undefined},
  ])('says what the usual number of sessions costs: $usualSessions', ({usualSessions, usual}) => {
    const config = {prices: {microneedling: 100}, ...(usualSessions && {usualSessions})};
    expect(priced(config).clinicPrice?.usual).toEqual(usual);
  });

  it('is no other than it was where nothing is done', () => {
    const prices = {microneedling: 100, none: 5} as Config['prices'];
    expect(priced({prices}, {}, {treatments: ['none']}).clinicPrice).toBeUndefined();
  });
});

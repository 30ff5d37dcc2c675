import {describe, expect, it} from 'vitest';
import {estimate, parseConfig} from '../../../../src/engine.js';
import {decimalsOf} from '../../../../src/evidence/currency-decimals.js';
import type {Config} from '../../../../src/clinic-config/config.js';

const CURRENCIES = Intl.supportedValuesOf('currency');
const decimalsBy = (currency: string): number =>
  new Intl.NumberFormat('en', {style: 'currency', currency}).resolvedOptions()
    .maximumFractionDigits ?? 2;
const issuesOf = (config: Config): readonly string[] =>
  parseConfig(config).issues.map(({path}) => path);
const priced = (currency: string, price: number): Config => ({
  currency,
  prices: {microneedling: price},
});

describe.each(CURRENCIES)('amounts in %s', (currency) => {
  it('are divided as Intl has it', () => {
    expect(decimalsOf(currency)).toBe(decimalsBy(currency));
  });

  const decimals = decimalsBy(currency);
  const finest = Number((249 + 10 ** -decimals).toFixed(decimals));

  it('have the decimals of the currency and no more', () => {
    expect(issuesOf(priced(currency, finest))).toEqual([]);
    const tooFine = Number((249 + 10 ** -(decimals + 1)).toFixed(decimals + 1));
    expect(issuesOf(priced(currency, tooFine))).toEqual(['prices.microneedling']);
  });

  it('add up with their tax to the smallest coin', () => {
    const {options} = estimate(
      {concern: 'acne-scars', treatments: ['microneedling']},
      {...priced(currency, finest), tax: {percent: 8.875, included: false}},
    );
    const price = options[0]?.clinicPrice;
    const coins = (hundredths: number): number => (hundredths * 10 ** decimals) / 100;
    price?.totals.forEach((total, index) => {
      const net = Math.round(finest * 10 ** decimals) * (index + 1);
      expect(coins(total)).toBeCloseTo(net + Math.floor((net * 8875 + 50_000) / 100_000), 6);
    });
    const lines = price?.bill.reduce((sum, {amount}) => sum + amount, 0) ?? 0;
    expect(lines).toBeCloseTo(options[0]?.cost?.likely ?? 0, 6);
  });
});

describe('what is ordinary', () => {
  it.each([
    {currency: 'KRW', price: 1_200_000},
    {currency: 'IDR', price: 15_000_000},
    {currency: 'VND', price: 30_000_000},
    {currency: 'BHD', price: 35.125},
    {currency: 'JPY', price: 25_000},
  ])('is taken: $price $currency', ({currency, price}) => {
    expect(issuesOf(priced(currency, price))).toEqual([]);
  });

  it.each([
    {currency: 'USD', price: 1_000_001},
    {currency: 'JPY', price: 9999.5},
    {currency: 'EUR', price: 35.125},
    {currency: 'KRW', price: 1_000_000_001},
  ])('is all that is: $price $currency is refused', ({currency, price}) => {
    expect(issuesOf(priced(currency, price))).toEqual(['prices.microneedling']);
  });

  it.each([8.875, 14.975, 19, 0])('is a tax of %f %%', (percent) => {
    expect(issuesOf({...priced('USD', 300), tax: {percent, included: false}})).toEqual([]);
  });

  it('is exact at its bound: no sum leaves whole numbers', () => {
    const {options} = estimate(
      {concern: 'acne-scars', treatments: ['microneedling']},
      {...priced('KRW', 1_000_000_000), tax: {percent: 49.999, included: false}},
    );
    expect(options[0]?.clinicPrice?.totals[19]).toBe(20 * 1_499_990_000 * 100);
  });
});

describe('a first session with a price of its own', () => {
  const totalsOf = (config: Config): readonly number[] | undefined =>
    estimate({concern: 'acne-scars', treatments: ['microneedling']}, config).options[0]?.clinicPrice
      ?.totals;

  it('may be free, and the others cost what they cost', () => {
    const config = {prices: {microneedling: {session: 200, firstSession: 0}}};
    expect(issuesOf(config)).toEqual([]);
    expect(totalsOf(config)?.slice(0, 3)).toEqual([0, 20_000, 40_000]);
  });

  it('is left aside where a course alone costs less', () => {
    const microneedling = {session: 200, firstSession: 150, courses: {'3': 400}};
    expect(totalsOf({prices: {microneedling}})?.slice(0, 3)).toEqual([15_000, 35_000, 40_000]);
  });

  it('does not stand alone', () => {
    expect(issuesOf({prices: {microneedling: {firstSession: 0}}})).toEqual([
      'prices.microneedling',
    ]);
  });
});

describe('upkeep that a clinic advises', () => {
  it('is told with the course over 1, 3 and 5 years', () => {
    const config: Config = {
      prices: {microneedling: 200},
      upkeep: {microneedling: {price: 150, everyMonths: 12}},
      tax: {percent: 10, included: false},
    };
    const [option] = estimate(
      {concern: 'acne-scars', treatments: ['microneedling']},
      config,
    ).options;
    const {upkeep, cost} = option ?? {};
    expect(upkeep).toMatchObject({price: 16_500, everyMonths: 12});
    expect(upkeep?.over.map(({years}) => years)).toEqual([1, 3, 5]);
    // The course takes some months of the first year.
    expect(upkeep?.over.map(({visits}) => visits)).toEqual([0, 2, 4]);
    for (const {visits, cost: sum} of upkeep?.over ?? [])
      expect(sum.likely).toBe((cost?.likely ?? 0) + visits * 16_500);
  });

  it('is nothing where the clinic does not say', () => {
    const [option] = estimate({concern: 'acne-scars'}, {prices: {microneedling: 200}}).options;
    expect(option).not.toHaveProperty('upkeep');
  });
});

describe('a clinic that has a gentle make', () => {
  const asked = {concern: 'acne-scars', treatments: ['laser-nonablative']} as const;

  it('is told at what the market asks for that, where it names no price', () => {
    const [full] = estimate(asked).options;
    const config = {prices: {'laser-nonablative': {make: 'gentle'}}} as const;
    const [gentle] = estimate(asked, config).options;
    expect(gentle?.make).toBe('gentle');
    expect(gentle?.costPerSession).toEqual(full?.gentlePrice?.range);
    expect(gentle?.costPerSession?.likely ?? 0).toBeLessThan(full?.costPerSession?.likely ?? 0);
    expect(gentle).not.toHaveProperty('gentlePrice');
  });

  it('keeps its own price', () => {
    const config = {prices: {'laser-nonablative': {session: 500, make: 'gentle'}}} as const;
    const [option] = estimate(asked, config).options;
    expect(option?.make).toBe('gentle');
    expect(option?.costPerSession?.likely).toBe(50_000);
  });
});

describe('a clinic’s list without treatments', () => {
  it('compares what it has priced first', () => {
    const treatments = (config: Config): readonly string[] =>
      estimate({concern: 'acne-scars'}, config).inputs.treatments;
    expect(treatments({prices: {ipl: 300, 'rf-microneedling': 500}})).toEqual([
      'rf-microneedling',
      'ipl',
      'none',
    ]);
    expect(treatments({prices: {'laser-ablative': 900}})).toEqual(
      expect.arrayContaining(['laser-ablative', 'microneedling']),
    );
  });
});

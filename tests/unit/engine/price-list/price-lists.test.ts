import {describe, expect, it} from 'vitest';
import {estimate, type Estimate, type Option} from '../../../../src/engine.js';
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

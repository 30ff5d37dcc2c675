import type {CourseCost} from './course-costs.js';
import {clinicStrings, exactIn, formatterIn} from './product-terms.js';

/** What the preview says of a cost. */
export interface CostText {
  /** “$690 ($460 to $920)”. */
  readonly sums: string;
  /** Whose prices they are, where they are not the clinic's own. */
  readonly whose: string;
}

/**
 * The cost of a course by the product's own rule: a clinic's sums to the cent, ranges of market
 * prices rounded.
 */
export function costText({option, currency}: Pick<CourseCost, 'option' | 'currency'>): CostText {
  if (!option?.cost) return {sums: 'not known', whose: ''};
  const {money, range} = formatterIn(currency).forOption(option);
  const {likely} = option.cost;
  const between = range(option.cost, money);
  return {
    sums: between === money(likely) ? between : `${money(likely)} (${between})`,
    whose: option.clinicPrice === undefined ? clinicStrings.marketPrices : '',
  };
}

const bare = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
  trailingZeroDisplay: 'stripIfInteger',
});

/** An amount of a price list, as the product will write it; a number alone before its currency is known. */
export const listedSum = (units: number, currency: string | undefined): string =>
  currency === undefined ? bare.format(units) : exactIn(currency)(units * 100);

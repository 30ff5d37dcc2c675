import type {Config} from '../../clinic-config/config.js';
import {mapRange} from '../range.js';
import type {Option, OptionUpkeep} from '../types.js';
import {minorUnits, toCoin} from './smallest-coin.js';
import {withTax} from './bill.js';

/** Over how many years the cost is told. */
const YEARS = [1, 3, 5] as const;
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/**
 * What a clinic's own upkeep makes of an option: the course, then a visit each so many months after
 * its last session. Undefined where the clinic advises none or the cost is not known.
 */
export function upkeepAt(option: Option, config: Config): OptionUpkeep | undefined {
  const {treatment, cost, sessions, weeksBetween} = option;
  const advised = treatment === 'none' ? undefined : config.upkeep?.[treatment];
  if (advised === undefined || cost === null || sessions === null) return undefined;
  const {everyMonths} = advised;
  const price = withTax(minorUnits(advised.price, config), config);
  const courseMonths = ((sessions.likely - 1) * (weeksBetween?.likely ?? 0)) / WEEKS_A_MONTH;
  const over = YEARS.map((years) => {
    const visits = Math.max(0, Math.floor((12 * years - courseMonths) / everyMonths));
    return {years, visits, cost: mapRange(cost, (sum) => toCoin(sum + visits * price, config))};
  });
  return {price, everyMonths, over};
}

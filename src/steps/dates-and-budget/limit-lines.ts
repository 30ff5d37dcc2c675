import {budgetOf} from '../../engine/dates/budget.js';
import {othersPrices} from '../../engine/price-list/others-prices.js';
import type {Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {DatesSource} from './dates-source.js';

/**
 * What a limit in minor units covers of an option: of the whole course, then how many sessions
 * where it is not all of it, and whose prices these are where not the clinic's beside its own.
 */
export function toLimitLines(
  option: Option,
  limit: number,
  source: DatesSource,
): readonly [string, ...string[]] {
  const {treatment} = option;
  const [first, ...more] = coveredLines(option, limit, source);
  const isOthers = treatment !== 'none' && othersPrices(source.estimate.options).has(treatment);
  return [first, ...more, ...(isOthers ? [source.strings.limit.otherClinics] : [])];
}

function coveredLines(
  option: Option,
  limit: number,
  {formatter, strings}: DatesSource,
): readonly [string, ...string[]] {
  const {money, range, count, plural} = formatter.forOption(option);
  const {noPrice, noCourse, covers: coverage, sessions: paidFor, usual} = strings.limit;
  const {cost, costPerSession, sessions: course} = option;
  const {covers, sessions} = budgetOf(option, limit);
  const first =
    cost === null || covers === 'unknown'
      ? costPerSession === null
        ? noPrice
        : noCourse
      : interpolate(coverage[covers], {likely: money(cost.likely), range: range(cost, money)});
  if (sessions === null || covers === 'all') return [first];
  const {least, most} = sessions;
  const paid = interpolate(plural(paidFor, most), {
    range: range({low: least, likely: least, high: most}, count),
  });
  return [first, course === null ? paid : `${paid} ${plural(usual, course.likely)}`];
}

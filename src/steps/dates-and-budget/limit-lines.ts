import {budgetOf} from '../../engine/dates/budget.js';
import type {Option} from '../../engine/types.js';
import type {DatesStrings} from '../../i18n/strings/dates-and-budget-strings.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

/** What a limit in minor units covers of an option: of the whole course, then how many sessions where it is not all of it. */
export function toLimitLines(
  option: Option,
  limit: number,
  formatter: Formatter,
  {limit: l}: DatesStrings,
): readonly [string, ...string[]] {
  const {money, range, count, plural} = formatter.forOption(option);
  const {cost, costPerSession, sessions: course} = option;
  const {covers, sessions} = budgetOf(option, limit);
  const first =
    cost === null || covers === 'unknown'
      ? costPerSession === null
        ? l.noPrice
        : l.noCourse
      : interpolate(l.covers[covers], {likely: money(cost.likely), range: range(cost, money)});
  if (sessions === null || covers === 'all') return [first];
  const {least, most} = sessions;
  const paid = interpolate(plural(l.sessions, most), {
    range: range({low: least, likely: least, high: most}, count),
  });
  return [first, course === null ? paid : `${paid} ${plural(l.usual, course.likely)}`];
}

import type {Tick} from '../chart-view.js';
import type {Formatter} from '../../answer/formatter.js';

const STEPS = [1, 2, 2.5, 5, 10];
const WEEKS_IN_MONTH = 4.345;
const MONTH_STEPS = [1, 2, 3, 4, 6, 12, 24];

/** Even places from 0 on that a person would choose, the last at or above `highest`. */
export function niceTicks(highest: number, most: number): number[] {
  const rough = Math.max(highest, 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  // Whole numbers only: a tick says where it stands.
  const step = Math.max(
    1,
    (STEPS.find((one) => one * power >= rough && Number.isInteger(one * power)) ?? 10) * power,
  );
  return Array.from({length: Math.ceil(Math.max(highest, 1) / step) + 1}, (_, at) => at * step);
}

/** Sums in minor units, named in whole ones. */
export const moneyTicks = (highest: number, formatter: Formatter): Tick[] =>
  niceTicks(highest / 100, 4).map((units) => ({
    at: units * 100,
    label: formatter.moneyTick(units),
  }));

/** Weeks, named in months; the first is the start. */
export function monthTicks(weeks: number, start: string, formatter: Formatter): Tick[] {
  const months = weeks / WEEKS_IN_MONTH;
  const step = MONTH_STEPS.find((one) => months / one <= 4) ?? 36;
  return Array.from({length: Math.ceil(months / step) + 1}, (_, at) => ({
    at: at * step * WEEKS_IN_MONTH,
    label: at === 0 ? start : formatter.months(at * step),
  }));
}

export const dayTicks = (highest: number, formatter: Formatter): Tick[] =>
  niceTicks(highest, 5).map((days) => ({at: days, label: formatter.days(days)}));

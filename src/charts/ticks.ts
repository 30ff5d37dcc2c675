import type {Formatter} from '../answer/formatter.js';
import {WEEKS_IN_MONTH} from '../answer/rounding.js';
import type {Tick} from './chart-view.js';

/** Steps from tick to tick, before they are multiplied by a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];
const MONTH_STEPS = [1, 2, 3, 4, 6, 12, 24];
const LONGEST_MONTH_STEP = 36;
const MINOR_UNITS = 100;

/**
 * Round numbers at even distances from 0 on, in about `count` steps; the last is at or above
 * `highest`.
 */
export function niceTicks(highest: number, count: number): number[] {
  const rough = Math.max(highest, 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  // Whole numbers only: a label says exactly where its tick stands.
  const step = Math.max(
    1,
    (STEPS.find((each) => each * power >= rough && Number.isInteger(each * power)) ?? 10) * power,
  );
  return multiples(step, Math.max(highest, 1));
}

/** Ticks in minor units, such as cents, with labels in whole units. */
export const moneyTicks = (highest: number, formatter: Formatter): Tick[] =>
  niceTicks(highest / MINOR_UNITS, 4).map((units) => ({
    value: units * MINOR_UNITS,
    label: formatter.moneyTick(units),
  }));

/** Ticks in weeks, with labels in months; the first is the start. */
export function monthTicks(weeks: number, start: string, formatter: Formatter): Tick[] {
  const months = weeks / WEEKS_IN_MONTH;
  const step = MONTH_STEPS.find((each) => months / each <= 4) ?? LONGEST_MONTH_STEP;
  return multiples(step, months).map((month) => ({
    value: month * WEEKS_IN_MONTH,
    label: month === 0 ? start : formatter.months(month),
  }));
}

export const dayTicks = (highest: number, formatter: Formatter): Tick[] =>
  niceTicks(highest, 5).map((days) => ({value: days, label: formatter.days(days)}));

/** 0, the step, twice the step and so on, up to the first that is not below `highest`. */
function multiples(step: number, highest: number): number[] {
  return [...Array(Math.ceil(highest / step) + 1).keys()].map((index) => index * step);
}

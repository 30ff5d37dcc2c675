/**
 * The one place where figures are rounded, and the rule. Money: two significant digits, never finer
 * than one unit. Shares: whole people of 100. Weeks below nine in whole weeks, else whole months.
 * Days: whole days from nine tenths of one on, below that whole hours. Minutes: to five. Pain:
 * whole points.
 */

/** Whole currency units from minor ones, to two significant digits: 156719 cents are 1600. */
export function roundMoney(minorUnits: number): number {
  const units = minorUnits / 100;
  return units < 10 ? Math.round(units) : Number(units.toPrecision(2));
}

/** People of 100. */
export const roundShare = (share: number): number => Math.round(share * 100);

/** A twelfth of a year. */
export const WEEKS_IN_MONTH = 4.345;

/** A span of weeks as people say it. */
export function roundWeeks(weeks: number): readonly [count: number, unit: 'week' | 'month'] {
  return weeks < 8.5
    ? [Math.max(1, Math.round(weeks)), 'week']
    : [Math.round(weeks / WEEKS_IN_MONTH), 'month'];
}

/** A span of days as people say it; none below half an hour. */
export function roundDays(days: number): readonly [count: number, unit: 'hour' | 'day'] {
  const hours = Math.round(days * 24);
  return days >= 0.9 || hours === 0 ? [Math.round(days), 'day'] : [hours, 'hour'];
}

/** A span of minutes, to five. */
export const roundMinutes = (minutes: number): readonly [count: number, unit: 'minute'] => [
  Math.max(5, 5 * Math.round(minutes / 5)),
  'minute',
];

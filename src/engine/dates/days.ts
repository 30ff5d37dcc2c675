import {mapRange, type Range} from '../range.js';

/** A day of the calendar, without time or place: so summer time and time zones do not touch it. */
export type Day = Temporal.PlainDate;

/** Between which days something lies. */
export type Days = Readonly<{low: Day; likely: Day; high: Day}>;

/** Whole days of some weeks, the one rule: rounded once, after the last multiplication. */
export const daysIn = (weeks: number): number => Math.round(weeks * 7);

export const isBefore = (one: Day, other: Day): boolean => one.until(other).sign > 0;

export const later = (one: Day, other: Day): Day => (isBefore(one, other) ? other : one);

/** Days after another; the range is in whole or broken days, `null` is not known. */
export const daysAfter = (day: Day, days: Range | null): Days | null =>
  days && {
    low: day.add({days: Math.round(days.low)}),
    likely: day.add({days: Math.round(days.likely)}),
    high: day.add({days: Math.round(days.high)}),
  };

/** The same for a range in weeks. */
export const weeksAfter = (day: Day, weeks: Range | null): Days | null =>
  daysAfter(day, weeks && mapRange(weeks, daysIn));

/**
 * Weekdays without appointments, 1 to 7. What is no weekday is left out; a clinic that is never
 * open is taken as always open.
 */
export function closedOn(closedDays: readonly number[] | undefined): ReadonlySet<number> {
  // A page may set anything: what is no list closes nothing.
  const closed = new Set(
    (Array.isArray(closedDays) ? (closedDays as readonly number[]) : []).filter((day) =>
      [1, 2, 3, 4, 5, 6, 7].includes(day),
    ),
  );
  return closed.size === 7 ? new Set() : closed;
}

/** This day if it is open, else the next that is. */
export function openFrom(day: Day, closed: ReadonlySet<number>): Day {
  let at = day;
  while (closed.has(at.dayOfWeek)) at = at.add({days: 1});
  return at;
}

/** This day if it is open, else the last before it that is. */
export function openUpTo(day: Day, closed: ReadonlySet<number>): Day {
  let at = day;
  while (closed.has(at.dayOfWeek)) at = at.subtract({days: 1});
  return at;
}

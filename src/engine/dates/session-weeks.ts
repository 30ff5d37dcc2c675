import {TREATMENTS} from '../../evidence/treatments/index.js';
import type {Option} from '../types.js';
import {closedOn, daysIn} from './days.js';

const DAYS_IN_WEEK = 7;

/** 1 is Monday; days are counted from 1 January 1970, a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** When a course begins, and when the clinic is closed. */
export interface CourseStart {
  /** Days since 1 January 1970; undefined where nobody has said it. */
  readonly day: number | undefined;
  /** ISO weekdays. */
  readonly closedDays: readonly number[] | undefined;
}

/**
 * At which weeks from the start the sessions take place: on open days, as `scheduleOf` has them,
 * where the start is known.
 */
export function sessionWeeks(
  {treatment, sessions, weeksBetween}: Pick<Option, 'treatment' | 'sessions' | 'weeksBetween'>,
  {day: start, closedDays}: CourseStart,
): readonly number[] {
  if (sessions === null) return [];
  // How far apart several sessions are may not be known: then only the first has its place.
  const planned = [...Array(weeksBetween ? sessions.likely : 1).keys()].map(
    (session) => session * (weeksBetween?.likely ?? 0),
  );
  const closed = closedOn(TREATMENTS[treatment].place === 'clinic' ? closedDays : []);
  if (start === undefined || closed.size === 0) return planned;
  const openFrom = (day: number): number => (closed.has(weekdayOf(day)) ? openFrom(day + 1) : day);
  const first = openFrom(start);
  let last = first - 1;
  return planned.map((weeks) => {
    // Where the clinic is closed for long, two sessions would fall on one day.
    last = openFrom(Math.max(first + daysIn(weeks), last + 1));
    return (last - start) / DAYS_IN_WEEK;
  });
}

import {drawnOr} from '../../answer/drawn-or-failed.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {ChartSource} from '../chart-view.js';

/** A day of the person's calendar, in weeks from the first session. */
export interface CalendarDay {
  readonly week: number;
  readonly label: string;
  /** What a person looks forward to stands out. */
  readonly isEvent: boolean;
}

const MS_IN_WEEK = 7 * 24 * 60 * 60 * 1000;
/**
 * Days farther away than the treatment takes, this many times before its start and after it, would
 * leave no room for the treatment itself.
 */
const MOST_BEFORE = 0.5;
const MOST_AFTER = 1.6;

/**
 * Today, the first session and the day by which the result is wanted, as far as they are known and
 * near. Without a first session, weeks are counted from today.
 */
export const calendarDays = (source: ChartSource, lastWeek: number): readonly CalendarDay[] =>
  // A browser that cannot write dates still has the weeks.
  drawnOr(
    () => nearDays(source, lastWeek),
    () => [],
  );

function nearDays(
  {dates, formatter, strings}: ChartSource,
  lastWeek: number,
): readonly CalendarDay[] {
  if (dates === undefined) return [];
  const {today, start, event} = dates;
  if (start === undefined && event === undefined) return [];
  const weekOf = (day: string): number =>
    (Date.parse(day) - Date.parse(start ?? today)) / MS_IN_WEEK;
  const days = [
    ...(start === today ? [] : [{day: today, label: strings.today, isEvent: false}]),
    ...(start === undefined ? [] : [{day: start, label: strings.startOn, isEvent: false}]),
    ...(event === undefined ? [] : [{day: event, label: strings.event, isEvent: true}]),
  ];
  // A day that cannot be read has no week, and is left out by this, too.
  const isNear = (week: number): boolean =>
    week >= -MOST_BEFORE * lastWeek && week <= MOST_AFTER * lastWeek;
  return days
    .map((each) => ({...each, week: weekOf(each.day)}))
    .filter(({week}) => isNear(week))
    .map(({day, label, ...each}) => ({
      ...each,
      label: interpolate(label, {date: formatter.date(day)}),
    }));
}

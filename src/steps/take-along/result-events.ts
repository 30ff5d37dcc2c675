import {isBefore, later, type Day, type Days} from '../../engine/dates/days.js';
import {eventAnswerOf} from '../../engine/dates/event.js';
import {interpolate} from '../../i18n/interpolate.js';
import {dayFormatsIn} from '../dates-and-budget/day-formats.js';
import type {CalendarCourse, CourseEvent} from './calendar-course.js';
import type {PlanSource} from './plan-source.js';

/** A change that is to be seen. */
interface VisibleChange {
  readonly name: string;
  /** A sentence with a gap for the treatment. */
  readonly title: string;
  readonly days: Days;
  /** The event is on no day before this one. */
  readonly notBefore?: Day | undefined;
}

/** When the first change is to be seen, and when the full result. */
export function resultEvents(course: CalendarCourse, source: PlanSource): CourseEvent[] {
  const {firstChange, fullResult, appointments} = course.schedule;
  const titles = source.strings.plan.events;
  // How long a result takes and how many sessions there are is from different studies.
  const notBefore = appointments.findLast(({perhaps}) => !perhaps)?.day;
  const changes: VisibleChange[] = [
    ...(firstChange ? [{name: 'first-change', title: titles.firstChange, days: firstChange}] : []),
    ...(fullResult
      ? [{name: 'full-result', title: titles.fullResult, days: fullResult, notBefore}]
      : []),
  ];
  return changes.map((change) => changeEvent(change, course, source));
}

function changeEvent(
  {name, title, days, notBefore}: VisibleChange,
  {treatment, readyBy}: CalendarCourse,
  {formatter, strings: {dates, plan}}: PlanSource,
): CourseEvent {
  const {afterEvent, between, estimate} = plan.events;
  const day = notBefore ? later(days.likely, notBefore) : days.likely;
  return {
    name,
    day,
    title: interpolate(title, {treatment}),
    lines: [
      ...(readyBy && isBefore(readyBy, day)
        ? [interpolate(afterEvent, {date: formatter.date(readyBy.toString())})]
        : []),
      interpolate(between, {range: dayFormatsIn(formatter).range(days)}),
      ...(day.equals(days.likely) ? [] : [dates.start.sooner]),
      estimate,
    ],
  };
}

/**
 * The last day for a session before the day to be ready for; none where the course is over by then.
 */
export function lastSessionEvents(
  {option, treatment, schedule, readyBy}: CalendarCourse,
  {formatter, config, strings: {plan}}: PlanSource,
): CourseEvent[] {
  if (readyBy === undefined) return [];
  const day = eventAnswerOf(option, readyBy, schedule.start, config.closedDays).lastSession;
  if (day === null || !schedule.appointments.some(({latest}) => isBefore(day, latest))) return [];
  return [
    {
      name: 'last-session',
      day,
      title: interpolate(plan.events.lastSession, {treatment}),
      lines: [interpolate(plan.events.lastDay, {date: formatter.date(readyBy.toString())})],
    },
  ];
}

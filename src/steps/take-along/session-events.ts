import {isBefore, later, type Day} from '../../engine/dates/days.js';
import type {Appointment} from '../../engine/dates/schedule.js';
import {interpolate} from '../../i18n/interpolate.js';
import {dayFormatsIn} from '../dates-and-budget/day-formats.js';
import type {CareStepView} from '../what-it-is-like/care-view.js';
import type {CalendarCourse, CourseEvent} from './calendar-course.js';
import type {PlanSource} from './plan-source.js';

/** Care after this many days no longer belongs to one session. */
const LAST_DAY_OF_CARE = 14;

/**
 * A session with the care of its day, and the healing with the care of the days after in one event:
 * one for each step of care would fill the calendar with reminders. A session that not everybody
 * needs stands alone.
 */
export function sessionEvents(
  appointment: Appointment,
  course: CalendarCourse,
  source: PlanSource,
): CourseEvent[] {
  const session = sessionEvent(appointment, course, source);
  const careAfter = course.care.filter(({from, to}) => from > 0 && to <= LAST_DAY_OF_CARE);
  return appointment.perhaps || (appointment.healedBy === null && careAfter.length === 0)
    ? [session]
    : [session, healingEvent(appointment, careAfter, course, source)];
}

function sessionEvent(
  appointment: Appointment,
  course: CalendarCourse,
  source: PlanSource,
): CourseEvent {
  const {day, earliest, latest, perhaps} = appointment;
  const {formatter, strings} = source;
  const {session, sessionPerhaps, between, estimate, byClinic} = strings.plan.events;
  const {range} = dayFormatsIn(formatter);
  const careOfDay = perhaps ? [] : course.care.filter(({to}) => to === 0);
  return {
    name: nameOf(appointment),
    day,
    title: interpolate(perhaps ? sessionPerhaps : session, {
      number: formatter.count(appointment.number),
      treatment: course.treatment,
    }),
    lines: [
      ...readinessLines(appointment, course, source),
      ...(earliest.equals(latest)
        ? []
        : [interpolate(between, {range: range({low: earliest, high: latest})})]),
      estimate,
      byClinic,
      ...undatedLines(appointment, course, source),
      ...careLines(careOfDay, day, source),
    ],
  };
}

function healingEvent(
  appointment: Appointment,
  care: readonly CareStepView[],
  {treatment}: CalendarCourse,
  source: PlanSource,
): CourseEvent {
  const {day, healedBy} = appointment;
  const {formatter, strings} = source;
  const {healing, healed} = strings.plan.events;
  const {day: dateOf, range} = dayFormatsIn(formatter);
  const next = day.add({days: 1});
  return {
    name: `${nameOf(appointment)}-healing`,
    day: next,
    until: healedBy ? later(next, healedBy.likely) : next,
    title: interpolate(healing, {number: formatter.count(appointment.number), treatment}),
    lines: [
      ...(healedBy
        ? [interpolate(healed, {date: dateOf(healedBy.likely), range: range(healedBy)})]
        : []),
      ...careLines(care, day, source),
    ],
  };
}

const nameOf = ({number}: Appointment): string => `session-${number}`;

/** Steps of care with their dates, counted from a session. */
const careLines = (
  steps: readonly CareStepView[],
  session: Day,
  {formatter, strings}: PlanSource,
): string[] =>
  steps.map(({when, from, to, lines}) =>
    interpolate(strings.plan.events.careStep, {
      when,
      dates: dayFormatsIn(formatter).shortRange({
        low: session.add({days: from}),
        high: session.add({days: to}),
      }),
      care: lines.map(({text}) => text).join(' '),
    }),
  );

/**
 * Said of a session after which the skin may still be healing on the day to be ready for, or which
 * comes after that day.
 */
function readinessLines(
  {day, healedBy}: Appointment,
  {readyBy}: CalendarCourse,
  {formatter, strings}: PlanSource,
): string[] {
  if (readyBy === undefined || isBefore(healedBy?.high ?? day, readyBy)) return [];
  const {afterEvent, nearEvent} = strings.plan.events;
  return [
    interpolate(isBefore(readyBy, day) ? afterEvent : nearEvent, {
      date: formatter.date(readyBy.toString()),
    }),
  ];
}

/** Said of the last session with a day, where more follow that have none. */
function undatedLines(
  appointment: Appointment,
  {option: {sessions}, schedule}: CalendarCourse,
  {formatter, strings}: PlanSource,
): string[] {
  if (schedule.isComplete || appointment !== schedule.appointments.at(-1)) return [];
  const {unknownSessions, undated} = strings.dates.start;
  return [
    sessions === null
      ? unknownSessions
      : interpolate(undated, {range: formatter.range(sessions, formatter.count)}),
  ];
}

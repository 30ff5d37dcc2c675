import {isBefore, type Day} from '../../engine/dates/days.js';
import {scheduleOf} from '../../engine/dates/schedule.js';
import {interpolate} from '../../i18n/interpolate.js';
import {readDay} from '../dates-and-budget/read-fields.js';
import {toExperience} from '../what-it-is-like/view.js';
import type {CalendarCourse, CourseEvent} from './calendar-course.js';
import type {PlanSource} from './plan-source.js';
import type {PlanCalendar, PlanEvent} from './plan.js';
import {lastSessionEvents, resultEvents} from './result-events.js';
import {sessionEvents} from './session-events.js';

/**
 * One calendar for each treatment with visits ahead, once there is a first day. What is over stands
 * in none.
 */
export function calendarsOf(source: PlanSource): PlanCalendar[] {
  const {answers, calendar, today} = source;
  const start = readDay(answers.start ?? '', false, today, calendar).value;
  return start === undefined
    ? []
    : coursesFrom(start, source).flatMap((course) => calendarOf(course, source));
}

/** The course of each compared treatment, with its first session on a day. */
function coursesFrom(start: Day, source: PlanSource): CalendarCourse[] {
  const {answers, calendar, config, estimate, formatter, strings, today} = source;
  const event = readDay(answers.event ?? '', false, today, calendar).value;
  // A day before the first session counts for nothing, as in “My dates and budget”.
  const readyBy = event && isBefore(start, event) ? event : undefined;
  const {treatments} = toExperience(estimate, formatter, {
    ...strings.experience,
    onArea: strings.person.onArea,
  });
  return estimate.options
    .filter(({treatment}) => treatment !== 'none')
    .map((option, column) => ({
      option,
      treatment: formatter.strings.treatments[option.treatment].name,
      schedule: scheduleOf(option, start, config.closedDays),
      care: treatments[column]?.care ?? [],
      readyBy,
    }));
}

function calendarOf(course: CalendarCourse, source: PlanSource): PlanCalendar[] {
  const {option, treatment, schedule} = course;
  const {concern, kind} = source.estimate.inputs;
  const isAhead = ({day, until = day}: CourseEvent): boolean => !isBefore(until, source.today);
  const visits = schedule.appointments
    .flatMap((appointment) => sessionEvents(appointment, course, source))
    .filter(isAhead);
  if (visits.length === 0) return [];
  const results = [...resultEvents(course, source), ...lastSessionEvents(course, source)];
  return [
    {
      id: option.treatment,
      fileName: [concern, kind, option.treatment, schedule.start].filter(Boolean).join('-'),
      treatment,
      name: interpolate(source.strings.plan.events.name, {treatment}),
      events: [...visits, ...results.filter(isAhead)].map((event) =>
        toPlanEvent(event, course, source),
      ),
    },
  ];
}

const toPlanEvent = (
  {name, day, until = day, title, lines}: CourseEvent,
  {option}: CalendarCourse,
  {
    estimate: {
      inputs: {concern, kind, area, severity, skinTone},
    },
  }: PlanSource,
): PlanEvent => ({
  id: [concern, kind ?? 'any', area, severity, skinTone, option.treatment, name].join('-'),
  day: day.toString(),
  until: until.toString(),
  title,
  text: lines.join('\n'),
});

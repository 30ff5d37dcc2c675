import {isBefore, later} from '../../engine/dates/days.js';
import {eventAnswerOf} from '../../engine/dates/event.js';
import {scheduleOf, type Schedule} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import {readDay} from '../dates-and-budget/view.js';
import {dayFormatsIn} from '../dates-and-budget/day-formats.js';
import {toExperience} from '../what-it-is-like/view.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {PlanCalendar, PlanEvent} from './plan.js';
import {sessionEvents, type Course} from './session-events.js';
import type {PlanSource} from './view.js';

/** One calendar for each treatment with visits ahead, once there is a first day. What is over stands in none. */
export function calendarsOf(source: PlanSource): PlanCalendar[] {
  const {answers, calendar, estimate, formatter, strings, config, today} = source;
  const day = readDay(answers.start ?? '', false, today, calendar).value;
  if (day === undefined) return [];
  const given = readDay(answers.event ?? '', false, today, calendar).value;
  // As the fold has it: a day before the first session says nothing.
  const readyBy = given && isBefore(day, given) ? given : undefined;
  const {treatments} = toExperience(estimate, formatter, strings.experience);
  return estimate.options
    .filter(({treatment}) => treatment !== 'none')
    .flatMap((option, at): PlanCalendar[] => {
      const schedule = scheduleOf(option, day, config.closedDays);
      const {name: treatment} = formatter.strings.treatments[option.treatment];
      const course: Course = {
        option,
        treatment,
        readyBy,
        more: moreOf(option, schedule, source),
        care: treatments[at]?.care ?? [],
        event: ({name, day: from, until = from, title, lines}) => ({
          id: [estimate.inputs.concern, estimate.inputs.area, option.treatment, name].join('-'),
          day: from.toString(),
          until: until.toString(),
          title,
          text: lines.join('\n'),
        }),
      };
      const visits = schedule.appointments.flatMap((appointment) =>
        sessionEvents(
          appointment,
          appointment === schedule.appointments.at(-1) ? course : {...course, more: ''},
          source,
        ),
      );
      const ahead = (events: readonly PlanEvent[]): PlanEvent[] =>
        events.filter(({until}) => until >= today.toString());
      if (ahead(visits).length === 0) return [];
      return [
        {
          id: option.treatment,
          treatment,
          name: interpolate(strings.plan.events.name, {treatment}),
          events: ahead([
            ...visits,
            ...resultEvents(schedule, course, source),
            ...deadline(schedule, course, source),
          ]),
        },
      ];
    });
}

function moreOf(
  {sessions}: Option,
  {isComplete}: Schedule,
  {
    formatter,
    strings: {
      dates: {start: s},
    },
  }: PlanSource,
): string {
  return isComplete
    ? ''
    : sessions === null
      ? s.unknownSessions
      : interpolate(s.undated, {range: formatter.range(sessions, formatter.count)});
}

/** When a change is to be seen. Not the full result before the last usual session: the two are from different studies. */
function resultEvents(
  {appointments, firstChange, fullResult}: Schedule,
  {treatment, readyBy, event}: Course,
  {
    formatter,
    strings: {
      dates,
      plan: {events: s},
    },
  }: PlanSource,
): PlanEvent[] {
  const last = appointments.findLast(({perhaps}) => !perhaps)?.day;
  return (
    [
      ['first-change', firstChange, s.firstChange],
      ['full-result', fullResult, s.fullResult],
    ] as const
  ).flatMap(([name, days, title]) => {
    if (days === null) return [];
    const day =
      name === 'full-result' && last !== undefined ? later(days.likely, last) : days.likely;
    return [
      event({
        name,
        day,
        title: interpolate(title, {treatment}),
        lines: [
          ...(readyBy && isBefore(readyBy, day)
            ? [interpolate(s.afterEvent, {date: formatter.date(readyBy.toString())})]
            : []),
          interpolate(s.between, {range: dayFormatsIn(formatter).range(days)}),
          ...(day.equals(days.likely) ? [] : [dates.start.sooner]),
          s.estimate,
        ],
      }),
    ];
  });
}

/** The last day for a session before the day to be ready for; none where the course is over by then. */
function deadline(
  {start, appointments}: Schedule,
  {option, treatment, readyBy, event}: Course,
  {
    formatter,
    config,
    strings: {
      plan: {events: s},
    },
  }: PlanSource,
): PlanEvent[] {
  const day =
    readyBy === undefined
      ? null
      : eventAnswerOf(option, readyBy, start, config.closedDays).lastSession;
  if (
    readyBy === undefined ||
    day === null ||
    !appointments.some(({latest}) => isBefore(day, latest))
  )
    return [];
  return [
    event({
      name: 'last-session',
      day,
      title: interpolate(s.lastSession, {treatment}),
      lines: [interpolate(s.lastDay, {date: formatter.date(readyBy.toString())})],
    }),
  ];
}

import {isBefore, later, type Day} from '../../engine/dates/days.js';
import type {Appointment} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import type {CareStepView} from '../what-it-is-like/care-view.js';
import {dayFormatsIn} from '../dates-and-budget/day-formats.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {PlanEvent} from './plan.js';
import type {PlanSource} from './view.js';

/** Care after this many days no longer belongs to one session. */
const LAST_DAY_OF_CARE = 14;

/** What the events of one treatment are made of. */
export interface Course {
  readonly option: Option;
  readonly treatment: string;
  readonly care: readonly CareStepView[];
  /** Said of the last session with a day, where more follow that have none; empty otherwise. */
  readonly more: string;
  /** The day to be ready for. */
  readonly readyBy: Day | undefined;
  /** `name` is its own among the treatment's. Without `until` it lasts a day. */
  readonly event: (
    about: Readonly<{name: string; day: Day; until?: Day; title: string; lines: readonly string[]}>,
  ) => PlanEvent;
}

/**
 * A session with the care of its day, and the healing with the care of the days after in one event: one for each step would fill the
 * calendar with reminders. A session that not everybody needs stands alone.
 */
export function sessionEvents(
  appointment: Appointment,
  {treatment, care, more, readyBy, event}: Course,
  {
    formatter,
    strings: {
      plan: {events: s},
    },
  }: PlanSource,
): PlanEvent[] {
  const {day, earliest, latest, perhaps, healedBy} = appointment;
  // With the year where a sentence ends: a short month may end in a dot of its own.
  const {day: dateOf, range, shortRange} = dayFormatsIn(formatter);
  const number = formatter.count(appointment.number);
  const name = `session-${appointment.number}`;
  const stepsIn = (steps: readonly CareStepView[]): string[] =>
    steps.map(({when, from, to, lines}) =>
      interpolate(s.careStep, {
        when,
        dates: shortRange({low: day.add({days: from}), high: day.add({days: to})}),
        care: lines.map(({text}) => text).join(' '),
      }),
    );
  const after = care.filter(({from, to}) => from > 0 && to <= LAST_DAY_OF_CARE);
  const session = event({
    name,
    day,
    title: interpolate(perhaps ? s.sessionPerhaps : s.session, {number, treatment}),
    lines: [
      ...noteOn(appointment, readyBy, s, formatter.date),
      ...(earliest.equals(latest)
        ? []
        : [interpolate(s.between, {range: range({low: earliest, high: latest})})]),
      s.estimate,
      s.byClinic,
      ...(more === '' ? [] : [more]),
      ...(perhaps ? [] : stepsIn(care.filter(({to}) => to === 0))),
    ],
  });
  if (perhaps || (healedBy === null && after.length === 0)) return [session];
  const next = day.add({days: 1});
  return [
    session,
    event({
      name: `${name}-healing`,
      day: next,
      until: healedBy ? later(next, healedBy.likely) : next,
      title: interpolate(s.healing, {number, treatment}),
      lines: [
        ...(healedBy
          ? [interpolate(s.healed, {date: dateOf(healedBy.likely), range: range(healedBy)})]
          : []),
        ...stepsIn(after),
      ],
    }),
  ];
}

/** Said of a session on which the skin may still be healing on the day to be ready for, or which comes after it. */
function noteOn(
  {day, healedBy}: Appointment,
  readyBy: Day | undefined,
  s: PlanSource['strings']['plan']['events'],
  dateOf: (day: string) => string,
): string[] {
  if (readyBy === undefined || isBefore(healedBy?.high ?? day, readyBy)) return [];
  return [
    interpolate(isBefore(readyBy, day) ? s.afterEvent : s.nearEvent, {
      date: dateOf(readyBy.toString()),
    }),
  ];
}

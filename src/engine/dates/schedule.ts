import {TREATMENTS} from '../../evidence/treatments/index.js';
import type {Treatment} from '../../evidence/treatments/treatment.js';
import type {Range} from '../range.js';
import type {Option} from '../types.js';
import {
  closedOn,
  daysAfter,
  daysIn,
  later,
  openFrom,
  weeksAfter,
  type Day,
  type Days,
} from './days.js';

/** One visit to the clinic. */
export interface Appointment {
  /** 1 is the first. */
  readonly number: number;
  /** An open day, after that of the session before. */
  readonly day: Day;
  /** With the shortest usual time between sessions; an open day. */
  readonly earliest: Day;
  /** With the longest; an open day. */
  readonly latest: Day;
  /** True beyond the usual number of sessions: not everybody needs it. */
  readonly perhaps: boolean;
  /** Last day off after a session on `day`; `null` is not known. */
  readonly offUntil: Days | null;
  /**
   * Last day on which the skin is red or needs days off, whichever is later; `null` is not known.
   */
  readonly healedBy: Days | null;
}

export interface Schedule {
  readonly place: Treatment['place'];
  /** The first session: the day that was asked for, or the next open one. */
  readonly start: Day;
  /** True where the day that was asked for is closed. */
  readonly isMoved: boolean;
  /** Up to the high end of the range. Only those whose day can be known. */
  readonly appointments: readonly Appointment[];
  /** False where more sessions follow whose number or distance is not known. */
  readonly isComplete: boolean;
  readonly firstChange: Days | null;
  readonly fullResult: Days | null;
}

/** What a schedule needs of an option. */
export type Course = Pick<
  Option,
  | 'treatment'
  | 'sessions'
  | 'weeksBetween'
  | 'daysOff'
  | 'rednessDays'
  | 'weeksToFirstChange'
  | 'weeksToFullResult'
>;

/** Days of healing after a session: days off or redness, whichever lasts longer. */
export function healingOf({
  daysOff,
  rednessDays,
}: Pick<Option, 'daysOff' | 'rednessDays'>): Range | null {
  if (daysOff === null || rednessDays === null) return daysOff ?? rednessDays;
  const longer = (bound: keyof Range): number => Math.max(daysOff[bound], rednessDays[bound]);
  return {low: longer('low'), likely: longer('likely'), high: longer('high')};
}

/**
 * Every appointment of a course and what follows, counted from its first session. `closedDays` are
 * ISO weekdays.
 */
export function scheduleOf(option: Course, start: Day, closedDays?: readonly number[]): Schedule {
  const {place} = TREATMENTS[option.treatment];
  const closed = closedOn(place === 'clinic' ? closedDays : []);
  const first = openFrom(start, closed);
  const appointments = place === 'clinic' ? appointmentsOf(option, first, closed) : [];
  return {
    place,
    start: first,
    isMoved: !first.equals(start),
    appointments,
    isComplete: place !== 'clinic' || appointments.length === option.sessions?.high,
    firstChange: weeksAfter(first, option.weeksToFirstChange),
    fullResult: weeksAfter(first, option.weeksToFullResult),
  };
}

function appointmentsOf(
  {sessions, weeksBetween, ...healing}: Course,
  start: Day,
  closed: ReadonlySet<number>,
): Appointment[] {
  const appointments: Appointment[] = [];
  // How far apart they are may not be known: then only the first has a day.
  const dated = weeksBetween === null || sessions === null ? 1 : sessions.high;
  for (let number = 1; number <= dated; number++) {
    const before = appointments.at(-1);
    const dayOf = (bound: keyof Range, last: Day | undefined): Day => {
      const planned = start.add({days: daysIn((number - 1) * (weeksBetween?.[bound] ?? 0))});
      // Where the clinic is closed for long, two sessions would fall on one day.
      return openFrom(last === undefined ? planned : later(planned, last.add({days: 1})), closed);
    };
    const day = dayOf('likely', before?.day);
    appointments.push({
      number,
      day,
      earliest: dayOf('low', before?.earliest),
      latest: dayOf('high', before?.latest),
      perhaps: sessions !== null && number > sessions.likely,
      offUntil: daysAfter(day, healing.daysOff),
      healedBy: daysAfter(day, healingOf(healing)),
    });
  }
  return appointments;
}

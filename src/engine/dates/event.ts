import {TREATMENTS} from '../../evidence/treatments/index.js';
import type {Range} from '../range.js';
import {closedOn, daysIn, isBefore, openUpTo, type Day} from './days.js';
import {healingOf, scheduleOf, type Course, type Schedule} from './schedule.js';

/** What can be ready by a day. */
export interface EventAnswer {
  /**
   * Last open days for a first session, so that the full result is there on the day: likely, and at
   * the high end of the range. `null` is not known.
   */
  readonly latest: Readonly<{likely: Day; safer: Day}> | null;
  /** The first session is early enough for the high end, for the likely time, for neither. */
  readonly outlook: 'safe' | 'likely' | 'late' | 'unknown';
  /**
   * Sessions of the usual number that fit with all of their healing. `null` where there are none to
   * plan, or healing is not known.
   */
  readonly fitting: Readonly<{count: number; usual: number | null; isComplete: boolean}> | null;
  /**
   * Last open day for any session: even slow healing is over before the day. `null` where none fits
   * or it is not known.
   */
  readonly lastSession: Day | null;
  /** Whether a first change shows by then: past the likely time, past the low end, before it. */
  readonly firstChange: 'likely' | 'perhaps' | 'unlikely' | 'unknown';
}

/** What an option can reach by a day, if the first session is on `from` or the next open day. */
export function eventAnswerOf(
  option: Course,
  event: Day,
  from: Day,
  closedDays?: readonly number[],
): EventAnswer {
  const schedule = scheduleOf(option, from, closedDays);
  const closed = closedOn(schedule.place === 'clinic' ? closedDays : []);
  const weeks = weeksToReady(option);
  const latest = weeks && {
    likely: latestStart(event, weeks.likely, closed),
    safer: latestStart(event, weeks.high, closed),
  };
  const healing = healingOf(option)?.high;
  const last =
    schedule.place === 'clinic' && healing !== undefined
      ? openUpTo(event.subtract({days: Math.round(healing) + 1}), closed)
      : null;
  return {
    latest,
    outlook: outlookOf(schedule.start, latest),
    fitting: fittingOf(option, schedule, event),
    lastSession: last && !isBefore(last, schedule.start) ? last : null,
    firstChange: firstChangeBy(event, schedule),
  };
}

const latestStart = (event: Day, weeks: number, closed: ReadonlySet<number>): Day =>
  openUpTo(event.subtract({days: daysIn(weeks)}), closed);

/**
 * Weeks from the first session to the full result, and not before the usual course is over: the two
 * come from different studies.
 */
function weeksToReady(option: Course): Range | null {
  const {weeksToFullResult, sessions, weeksBetween} = option;
  if (
    weeksToFullResult === null ||
    sessions === null ||
    weeksBetween === null ||
    TREATMENTS[option.treatment].place !== 'clinic'
  )
    return weeksToFullResult;
  const healing = healingOf(option);
  const ready = (bound: keyof Range): number =>
    Math.max(
      weeksToFullResult[bound],
      (sessions.likely - 1) * weeksBetween[bound] + (healing?.[bound] ?? 0) / 7,
    );
  return {low: ready('low'), likely: ready('likely'), high: ready('high')};
}

function outlookOf(start: Day, latest: EventAnswer['latest']): EventAnswer['outlook'] {
  if (latest === null) return 'unknown';
  return !isBefore(latest.safer, start)
    ? 'safe'
    : !isBefore(latest.likely, start)
      ? 'likely'
      : 'late';
}

function fittingOf(
  {sessions}: Course,
  {appointments, isComplete}: Schedule,
  event: Day,
): EventAnswer['fitting'] {
  if (appointments.length === 0 || appointments.some(({healedBy}) => healedBy === null))
    return null;
  const count = appointments.filter(
    ({perhaps, healedBy}) => !perhaps && healedBy !== null && isBefore(healedBy.high, event),
  ).length;
  return {count, usual: sessions?.likely ?? null, isComplete};
}

function firstChangeBy(event: Day, {firstChange}: Schedule): EventAnswer['firstChange'] {
  if (firstChange === null) return 'unknown';
  return !isBefore(event, firstChange.likely)
    ? 'likely'
    : !isBefore(event, firstChange.low)
      ? 'perhaps'
      : 'unlikely';
}

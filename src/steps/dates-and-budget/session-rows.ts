import type {Formatter} from '../../answer/formatter.js';
import {isBefore, type Day} from '../../engine/dates/days.js';
import {scheduleOf, type Appointment, type Schedule} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import {dayFormatsIn, likelyAndRange} from './day-formats.js';
import type {DatesSource} from './dates-source.js';

/** One session of a treatment, in words. */
export interface SessionRow {
  readonly number: string;
  /** Empty where the session is one of the usual number. */
  readonly perhaps: string;
  readonly when: string;
  /** Empty where only one day can be. */
  readonly whenRange: string;
  readonly healed: string;
  readonly healedRange: string;
}

/** The sessions of a treatment, and what follows from them. */
export interface SessionPlan {
  readonly rows: readonly SessionRow[];
  readonly lines: readonly string[];
  /** When the full result comes, in one sentence. */
  readonly announcement: string;
  /** The open day on which it starts, where the day asked for is closed. */
  readonly movedTo: Day | undefined;
}

/** Every session of an option as a row, and what follows from them. */
export function toSessionPlan(option: Option, start: Day, source: DatesSource): SessionPlan {
  const {closedDays, formatter} = source;
  const strings = source.strings.start;
  const formats = dayFormatsIn(formatter);
  const schedule = scheduleOf(option, start, closedDays);
  const {firstChange, fullResult} = schedule;
  const result = fullResult
    ? interpolate(strings.fullResult, likelyAndRange(fullResult, formats))
    : strings.noFullResult;
  return {
    rows: schedule.appointments.map((appointment) =>
      toRow(appointment, strings.perhaps, formatter),
    ),
    lines: [
      ...courseLines(option, schedule, source),
      firstChange
        ? interpolate(strings.firstChange, likelyAndRange(firstChange, formats))
        : strings.noFirstChange,
      result,
      ...(isResultBeforeLastSession(schedule) ? [strings.sooner] : []),
    ],
    announcement: result,
    movedTo: schedule.isMoved ? schedule.start : undefined,
  };
}

function toRow(
  {number, day, earliest, latest, perhaps, healedBy}: Appointment,
  perhapsLabel: string,
  formatter: Formatter,
): SessionRow {
  const {visit, shortDay, shortRange} = dayFormatsIn(formatter);
  return {
    number: formatter.count(number),
    perhaps: perhaps ? perhapsLabel : '',
    when: visit(day),
    whenRange: earliest.equals(latest) ? '' : shortRange({low: earliest, high: latest}),
    healed: healedBy ? shortDay(healedBy.likely) : formatter.strings.cells.notKnown,
    healedRange: healedBy && !healedBy.low.equals(healedBy.high) ? shortRange(healedBy) : '',
  };
}

/** What is not in the rows: sessions without a day, and whether fewer may do. */
function courseLines(
  {sessions}: Option,
  {place, isComplete}: Schedule,
  {formatter, strings: {start}}: DatesSource,
): string[] {
  if (place === 'home') return [start.home];
  if (sessions === null) return [start.unknownSessions];
  if (!isComplete)
    return [interpolate(start.undated, {range: formatter.range(sessions, formatter.count)})];
  return sessions.low < sessions.likely ? [formatter.plural(start.fewer, sessions.low)] : [];
}

/**
 * True where the full result would come before the last usual session: the two are from different
 * studies.
 */
function isResultBeforeLastSession({appointments, fullResult}: Schedule): boolean {
  const last = appointments.filter(({perhaps}) => !perhaps).at(-1);
  return fullResult !== null && last !== undefined && isBefore(fullResult.likely, last.day);
}

import {isBefore, type Day} from '../../engine/dates/days.js';
import {scheduleOf, type Appointment, type Schedule} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import type {DatesStrings} from '../../i18n/strings/dates-and-budget-strings.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';
import {dayFormatsIn, likelyAndRange, type DayFormats} from './day-formats.js';

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

export interface ScheduleView {
  readonly rows: readonly SessionRow[];
  readonly lines: readonly string[];
  /** When the full result comes, in one sentence. */
  readonly said: string;
  /** The open day on which it starts, where the day asked for is closed. */
  readonly movedTo: Day | undefined;
}

/** Every session of an option as a row, and what follows from them. */
export function toSchedule(
  option: Option,
  start: Day,
  closedDays: readonly number[] | undefined,
  formatter: Formatter,
  {start: s}: DatesStrings,
): ScheduleView {
  const formats = dayFormatsIn(formatter);
  const schedule = scheduleOf(option, start, closedDays);
  const {firstChange, fullResult} = schedule;
  const result = fullResult
    ? interpolate(s.fullResult, likelyAndRange(fullResult, formats))
    : s.noFullResult;
  return {
    rows: schedule.appointments.map((appointment) =>
      toRow(appointment, s.perhaps, formatter, formats),
    ),
    lines: [
      ...courseLines(option, schedule, formatter, s),
      firstChange
        ? interpolate(s.firstChange, likelyAndRange(firstChange, formats))
        : s.noFirstChange,
      result,
      ...(endsBefore(schedule) ? [s.sooner] : []),
    ],
    said: result,
    movedTo: schedule.isMoved ? schedule.start : undefined,
  };
}

function toRow(
  {number, day, earliest, latest, perhaps, healedBy}: Appointment,
  word: string,
  {count, strings}: Formatter,
  formats: DayFormats,
): SessionRow {
  return {
    number: count(number),
    perhaps: perhaps ? word : '',
    when: formats.visit(day),
    whenRange: earliest.equals(latest) ? '' : formats.shortRange({low: earliest, high: latest}),
    healed: healedBy ? formats.shortDay(healedBy.likely) : strings.cells.notKnown,
    healedRange:
      healedBy && !healedBy.low.equals(healedBy.high) ? formats.shortRange(healedBy) : '',
  };
}

function courseLines(
  {sessions}: Option,
  {place, isComplete}: Schedule,
  formatter: Formatter,
  s: DatesStrings['start'],
): string[] {
  if (place === 'home') return [s.home];
  if (sessions === null) return [s.unknownSessions];
  if (!isComplete)
    return [interpolate(s.undated, {range: formatter.range(sessions, formatter.count)})];
  return sessions.low < sessions.likely ? [formatter.plural(s.fewer, sessions.low)] : [];
}

/** True where the full result would come before the last usual session: the two are from different studies. */
function endsBefore({appointments, fullResult}: Schedule): boolean {
  const last = appointments.filter(({perhaps}) => !perhaps).at(-1);
  return fullResult !== null && last !== undefined && isBefore(fullResult.likely, last.day);
}

/**
 * Sessions and the weeks between them go together: weekly courses are long. How the number of
 * sessions changes with the weeks, by studies that print both: a straight line in logarithms.
 */
import {modelReadings} from './cells.js';
import {votesOf} from './borrowing.js';
import type {Reading} from './readings.js';

export interface SessionsByInterval {
  /** Sessions are proportional to the weeks between them raised to this. Negative. */
  readonly power: number;
  /** How far sessions scatter once the weeks are known, over how far they scatter without. */
  readonly spread: number;
}

/** A study's sessions and weeks between them, as logarithms, and how much it counts. */
interface Course {
  readonly weeks: number;
  readonly sessions: number;
  readonly vote: number;
}

const placeOf = ({source, treatment, concern, kind}: Reading): string =>
  [source, treatment, concern, kind].join(' ');

function coursesOf(readings: readonly Reading[]): Course[] {
  const intervals = new Map(
    modelReadings(readings, 'weeksBetween')
      .filter(({bound}) => bound === null)
      .map((reading) => [placeOf(reading), reading.value]),
  );
  const sessions = modelReadings(readings, 'sessions');
  const votes = votesOf(sessions);
  return sessions.flatMap((reading): Course[] => {
    const weeks = intervals.get(placeOf(reading)) ?? 0;
    if (weeks <= 0 || reading.bound !== null) return [];
    const vote = votes.get(reading) ?? 0;
    return [{weeks: Math.log(weeks), sessions: Math.log(reading.value), vote}];
  });
}

/** Without two studies whose weeks differ, sessions are taken to be the same at any interval. */
export function fitSessionsByInterval(readings: readonly Reading[]): SessionsByInterval {
  const courses = coursesOf(readings);
  const votes = courses.reduce((sum, {vote}) => sum + vote, 0);
  const mean = (of: (course: Course) => number): number =>
    courses.reduce((sum, course) => sum + of(course) * course.vote, 0) / votes;
  const [weeks, sessions] = [mean((course) => course.weeks), mean((course) => course.sessions)];
  const together = mean((course) => (course.weeks - weeks) * (course.sessions - sessions));
  const ofWeeks = mean((course) => (course.weeks - weeks) ** 2);
  const ofSessions = mean((course) => (course.sessions - sessions) ** 2);
  if (!(ofWeeks > 0) || !(ofSessions > 0)) return {power: 0, spread: 1};
  return {
    power: together / ofWeeks,
    spread: Math.sqrt(Math.max(0, 1 - together ** 2 / (ofWeeks * ofSessions))),
  };
}

/** What is known of sessions once the weeks between them are: nearer to each other, and moved. */
export function sessionsGiven(
  weeks: number,
  usualWeeks: number,
  {low, likely, high}: Readonly<Record<'low' | 'likely' | 'high', number>>,
  {power, spread}: SessionsByInterval,
): Record<'low' | 'likely' | 'high', number> {
  const middle = likely * (weeks / usualWeeks) ** power;
  const at = (bound: number): number => middle * (bound / likely) ** spread;
  return {low: at(low), likely: middle, high: at(high)};
}

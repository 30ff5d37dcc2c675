/**
 * Sessions and the weeks between them go together: weekly courses are long. How the number of
 * sessions changes with the weeks, by studies that print both: a straight line in logarithms.
 */
import type {SessionsByInterval} from '../evidence/sessions-given.js';
import {modelReadings} from './cells.js';
import {votesOf} from './borrowing.js';
import type {Reading} from './readings.js';

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
  if (!(ofWeeks > 0) || !(ofSessions > 0)) return {power: 0, spread: 1, weeks: [0, 0]};
  return {
    power: together / ofWeeks,
    spread: Math.sqrt(Math.max(0, 1 - together ** 2 / (ofWeeks * ofSessions))),
    weeks: [
      Math.exp(Math.min(...courses.map((course) => course.weeks))),
      Math.exp(Math.max(...courses.map((course) => course.weeks))),
    ],
  };
}

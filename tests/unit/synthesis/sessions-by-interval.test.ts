import {describe, expect, it} from 'vitest';
import type {Reading} from '../../../src/synthesis/readings.js';
import {sessionsGiven} from '../../../src/evidence/sessions-given.js';
import {fitSessionsByInterval} from '../../../src/synthesis/sessions-by-interval.js';
import {aReading} from './builders.js';

/** Studies that print both, each a source of its own. */
const courses = (
  all: readonly (readonly [weeks: number, sessions: number])[],
  about: Partial<Reading> = {},
): Reading[] =>
  all.flatMap(([weeks, sessions], at) => {
    const source = `S${at + 1}` as const;
    return [
      aReading({source, quantity: 'sessions', value: sessions}),
      aReading({source, quantity: 'weeksBetween', value: weeks, ...about}),
    ];
  });

describe('sessions and the weeks between them', () => {
  it('go by one power where half the weeks always are twice the sessions', () => {
    const {power, spread} = fitSessionsByInterval(courses([[1, 8], [2, 4], [4, 2]])); // prettier-ignore
    expect(power).toBeCloseTo(-1, 10);
    expect(spread).toBeCloseTo(0, 6);
  });

  it('lie about a line of least squares, by logarithms', () => {
    // To the base of two: weeks 0, 0, 2, 2 and sessions 3, 2, 2, 1. Their means are 1 and 2, so they
    // go together by (−1 + 0 + 0 − 1) / 4 = −½; the weeks vary by 1 and the sessions by ½.
    const {power, spread} = fitSessionsByInterval(courses([[1, 8], [1, 4], [4, 4], [4, 2]])); // prettier-ignore
    expect(power).toBeCloseTo(-0.5, 10);
    // What is left of the sessions’ variance: 1 − ¼ / (1 × ½) = ½.
    expect(spread).toBeCloseTo(Math.SQRT1_2, 10);
  });

  it.each([
    {when: 'no study prints both', readings: [aReading({})]},
    {when: 'there is no study', readings: []},
    {when: 'all print the same weeks', readings: courses([[4, 3], [4, 6]])}, // prettier-ignore
    {
      when: 'the weeks are bounds',
      readings: courses([[1, 8], [4, 2]], {bound: 'above'}), // prettier-ignore
    },
    {when: 'the weeks are those of another treatment', readings: courses([[1, 8], [4, 2]], {treatment: 'ipl'})}, // prettier-ignore
  ])('say nothing of each other where $when', ({readings}) => {
    expect(fitSessionsByInterval(readings)).toMatchObject({power: 0, spread: 1});
  });

  it('remember the fewest and the most weeks that a study left', () => {
    const {weeks} = fitSessionsByInterval(courses([[4, 2], [1, 8], [6, 3]])); // prettier-ignore
    expect(weeks).toEqual([expect.closeTo(1, 10), expect.closeTo(6, 10)]);
  });
});

describe('sessions, once the weeks between them are known', () => {
  const usual = {low: 2, likely: 4, high: 8};

  it('are more where the weeks are fewer, and nearer to each other', () => {
    // A quarter of the weeks: 4 × ¼^−½ = 8 sessions; a half on either side becomes √½.
    expect(sessionsGiven(1, 4, usual, {power: -0.5, spread: 0.5, weeks: [1, 8]})).toEqual({
      low: expect.closeTo(8 * Math.SQRT1_2, 10) as number,
      likely: expect.closeTo(8, 10) as number,
      high: expect.closeTo(8 * Math.SQRT2, 10) as number,
    });
  });

  it('stay as they were where the weeks say nothing', () => {
    expect(sessionsGiven(1, 4, usual, {power: 0, spread: 1, weeks: [1, 8]})).toEqual(usual);
  });

  it('move no further than studies have looked', () => {
    const toldBy = {power: -0.5, spread: 0.5, weeks: [2, 8]} as const;
    expect(sessionsGiven(1, 4, usual, toldBy)).toEqual(sessionsGiven(2, 4, usual, toldBy));
    expect(sessionsGiven(26, 4, usual, toldBy)).toEqual(sessionsGiven(8, 4, usual, toldBy));
  });
});

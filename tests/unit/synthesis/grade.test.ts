import {describe, expect, it} from 'vitest';
import {grade, gradeOfRange} from '../../../src/synthesis/grade.js';
import type {Reading} from '../../../src/synthesis/readings.js';
import {readingsOf} from './builders.js';

describe('grade', () => {
  const trials = (count: number, randomised: number, people: number): Reading[] =>
    readingsOf(Array<number>(count).fill(4), {people: people / count}).map((reading, at) => ({
      ...reading,
      randomised: at < randomised,
    }));

  it.each([
    {name: 'A', of: 'five trials, three of them randomised', readings: trials(5, 3, 50)},
    {
      name: 'B',
      of: 'five trials of a hundred people, two of them randomised',
      readings: trials(5, 2, 100),
    },
    {name: 'B', of: 'three trials of a hundred people', readings: trials(3, 3, 100)},
    {
      name: 'B',
      of: 'three reviews of a hundred people',
      readings: trials(3, 3, 100).map((one) => ({...one, level: 'review' as const})),
    },
    {name: 'C', of: 'four trials, all randomised, of fewer', readings: trials(4, 4, 99)},
    {name: 'C', of: 'two trials of many', readings: trials(2, 2, 900)},
    {
      name: 'C',
      of: 'three trials that print no number',
      readings: trials(3, 0, 300).map((one) => ({...one, counted: false})),
    },
    {name: 'C', of: 'one large trial', readings: trials(1, 1, 1000)},
    {
      name: 'C',
      of: 'one trial among clinic pages',
      readings: [...trials(1, 0, 9), ...readingsOf([4, 4], {level: 'clinic page'})],
    },
    {
      name: 'D',
      of: 'many clinic pages',
      readings: readingsOf([4, 4, 4, 4, 4, 4], {level: 'clinic page', people: 100}),
    },
    {name: 'D', of: 'nothing at all', readings: []},
  ])('is $name for $of', ({name, readings}) => {
    expect(grade(readings)).toBe(name);
  });
});

describe('the grade of a range', () => {
  it.each([
    // Shares: up to 30 of 100 wide for A, up to 50 for B.
    {quantity: 'clearChange', low: 0.5, high: 0.79, A: 'A', B: 'B'},
    {quantity: 'improvement', low: 0.5, high: 0.81, A: 'B', B: 'B'},
    {quantity: 'darkMarks', low: 0, high: 0.51, A: 'C', B: 'C'},
    // Pain: up to 3 points for A, up to 5 for B.
    {quantity: 'pain', low: 3, high: 6, A: 'A', B: 'B'},
    {quantity: 'pain', low: 2, high: 6, A: 'B', B: 'B'},
    {quantity: 'pain', low: 2, high: 8, A: 'C', B: 'C'},
    // All else by ratio, a quarter added to both ends: up to 3 for A, up to 6 for B.
    {quantity: 'sessions', low: 2, high: 6, A: 'A', B: 'B'},
    {quantity: 'weeksBetween', low: 2, high: 8, A: 'B', B: 'B'},
    {quantity: 'weeksToFirstChange', low: 1, high: 13, A: 'C', B: 'C'},
    {quantity: 'daysOff', low: 0, high: 0.5, A: 'A', B: 'B'},
    {quantity: 'daysOff', low: 0, high: 2, A: 'C', B: 'C'},
  ] as const)(
    'of $quantity from $low to $high is $A where studies are worth an A',
    ({quantity, low, high, A, B}) => {
      const of = (found: 'A' | 'B' | 'C' | 'D'): string =>
        gradeOfRange(found, quantity, {low, high});
      expect([of('A'), of('B'), of('C'), of('D')]).toEqual([A, B, 'C', 'D']);
    },
  );
});

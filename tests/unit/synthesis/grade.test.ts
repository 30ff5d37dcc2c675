import {describe, expect, it} from 'vitest';
import {grade} from '../../../src/synthesis/grade.js';
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

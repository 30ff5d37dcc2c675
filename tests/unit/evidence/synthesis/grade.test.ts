import {describe, expect, it} from 'vitest';
import {peopleIn, sourcesOf} from '../../../../src/evidence/synthesis/figure.js';
import {grade} from '../../../../src/evidence/synthesis/grade.js';
import {aReading, readingsOf} from './builders.js';

describe('grade', () => {
  const trials = (count: number, randomised: number, people: number) =>
    readingsOf(Array<number>(count).fill(4), {people: people / count}).map((reading, at) => ({...reading, randomised: at < randomised}));

  it.each([
    {name: 'A', of: 'five trials, three of them randomised', readings: trials(5, 3, 50)},
    {name: 'B', of: 'five trials of a hundred people, two of them randomised', readings: trials(5, 2, 100)},
    {name: 'B', of: 'three trials of a hundred people', readings: trials(3, 3, 100)},
    {name: 'C', of: 'three trials of fewer', readings: trials(3, 3, 90)},
    {name: 'C', of: 'three trials that print no number', readings: trials(3, 0, 300).map((one) => ({...one, counted: false}))},
    {name: 'C', of: 'one large trial', readings: trials(1, 1, 1000)},
    {name: 'C', of: 'one trial among clinic pages', readings: [...trials(1, 0, 9), ...readingsOf([4, 4], {level: 'clinic page'})]},
    {name: 'D', of: 'many clinic pages', readings: readingsOf([4, 4, 4, 4, 4, 4], {level: 'clinic page', people: 100})},
  ])('is $name for $of', ({name, readings}) => {
    expect(grade(readings)).toBe(name);
  });
});

describe('what a figure rests on', () => {
  it('counts people only where they are printed', () => {
    expect(peopleIn([aReading({people: 40}), aReading({people: 10, counted: false})])).toBe(40);
  });

  it('names each source once, in the order of their numbers', () => {
    expect(sourcesOf([aReading({source: 'S10'}), aReading({source: 'S9'}), aReading({source: 'S10'})])).toEqual(['S9', 'S10']);
  });
});

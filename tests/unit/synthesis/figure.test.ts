import {describe, expect, it} from 'vitest';
import {peopleIn, sourcesOf} from '../../../src/synthesis/figure.js';
import {aReading} from './builders.js';

describe('what a figure rests on', () => {
  it('is people only where they are printed', () => {
    expect(
      peopleIn([
        aReading({people: 40}),
        aReading({people: 10, counted: false}),
        aReading({people: 5}),
      ]),
    ).toBe(45);
  });

  it('is each source once, in the order of their numbers', () => {
    expect(
      sourcesOf([aReading({source: 'S10'}), aReading({source: 'S9'}), aReading({source: 'S10'})]),
    ).toEqual(['S9', 'S10']);
  });
});

import {describe, expect, it} from 'vitest';
import {
  insideOf,
  scoreOf,
  tableLine,
  withoutEach,
  type Tested,
} from '../../../src/synthesis/tested.js';

const aTest = (about: Partial<Tested>): Tested => ({
  source: 'S1',
  vote: 1,
  value: 5,
  range: [4, 6],
  plain: [0, 10],
  ...about,
});

describe('the check', () => {
  it('leaves out a source with all that it says', () => {
    const rows = [{source: 'S1'}, {source: 'S2'}, {source: 'S1'}];
    expect(withoutEach(rows).map(([rest, out]) => [rest.length, out.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('scores the width, and ten times a miss, against the constant', () => {
    // Inside: 2 of 10. Missed by 1: 2 + 10 of 10.
    expect(scoreOf([aTest({})])).toBeCloseTo(0.2, 10);
    expect(scoreOf([aTest({value: 7})])).toBeCloseTo(1.2, 10);
    expect(scoreOf([aTest({}), aTest({value: 3, source: 'S2'})])).toBeCloseTo(14 / 20, 10);
  });

  it('gives each source as many votes as it has', () => {
    const tests = [aTest({vote: 0.25}), aTest({vote: 0.75, value: 7, source: 'S2'})];
    expect([insideOf(tests), insideOf(tests, 'plain')]).toEqual([25, 100]);
    expect(scoreOf(tests)).toBeCloseTo((0.25 * 2 + 0.75 * 12) / 10, 10);
    expect(tableLine('pain', tests)).toBe('| pain | 2 | 25 of 100 | 100 of 100 | 0.95 |');
  });

  it('counts what lies on an end as inside', () => {
    expect(insideOf([aTest({value: 4}), aTest({value: 6})])).toBe(100);
  });
});

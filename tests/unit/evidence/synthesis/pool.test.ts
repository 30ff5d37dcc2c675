import {describe, expect, it} from 'vitest';
import {
  DAYS, grade, pool, poolCounts, RATIO, SHARE, TENTHS, usualVariance, variance, weightedMedian, Z80,
} from '../../../../src/evidence/synthesis/pool.js';
import {aReading, readingsOf} from './builders.js';

describe('weightedMedian', () => {
  // A point stands at the middle of its own weight; between two points the way is even.
  it.each([
    {name: 'one point', points: [[7, 3]], median: 7},
    {name: 'the middle of three equal ones', points: [[1, 1], [2, 1], [3, 1]], median: 2},
    {name: 'halfway between two equal ones', points: [[1, 5], [3, 5]], median: 2},
    // Middles at 0.125 and 0.625: three quarters of the way.
    {name: 'nearer to the heavier', points: [[0, 1], [10, 3]], median: 7.5},
    {name: 'nearer to the heavier, though it comes first', points: [[0, 3], [10, 1]], median: 2.5},
    {name: 'the same in any order', points: [[10, 3], [0, 1]], median: 7.5},
    // Middles at 0.05, 0.5 and 0.95.
    {name: 'a point with most of the weight', points: [[1, 1], [5, 8], [90, 1]], median: 5},
  ] as const)('is $name', ({points, median}) => {
    expect(weightedMedian(points)).toBeCloseTo(median, 12);
  });
});

describe('the scales', () => {
  it.each([
    // Half a person on each side: (0 + 0.5) / (9 + 1).
    {name: 'nobody of 9', scale: SHARE, value: 0, people: 9, counted: 0.05},
    {name: 'everybody of 9', scale: SHARE, value: 1, people: 9, counted: 0.95},
    {name: 'half of 10', scale: SHARE, value: 0.5, people: 10, counted: 0.5},
    {name: 'no day at all', scale: DAYS, value: 0, people: 10, counted: 0},
    {name: 'three days', scale: DAYS, value: 3, people: 10, counted: 3},
    {name: 'no pain', scale: TENTHS, value: 0, people: 10, counted: 0.1},
    {name: 'the worst pain', scale: TENTHS, value: 10, people: 10, counted: 9.9},
    {name: 'four weeks', scale: RATIO, value: 4, people: 10, counted: 4},
  ])('count $name as $counted', ({scale, value, people, counted}) => {
    expect(scale.from(scale.to(value, people))).toBeCloseTo(counted, 12);
  });
});

describe('variance', () => {
  it('is taken around the median, over one study fewer', () => {
    // Logarithms 0, 1 and 2, median 1: (1 + 0 + 1) / 3 × 3 / 2 = 1.
    expect(variance(readingsOf([1, Math.E, Math.E ** 2]), RATIO)).toEqual({studies: 3, squared: expect.closeTo(1, 12) as number});
  });

  it('is nothing where there is one study', () => {
    expect(variance(readingsOf([4]), RATIO)).toEqual({studies: 1, squared: 0});
  });
});

describe('usualVariance', () => {
  const three = readingsOf([1, Math.E, Math.E ** 2]);
  // Logarithms 0, 0, 2, 2, median 1: 4 / 4 × 4 / 3 = 4/3.
  const four = readingsOf([1, 1, Math.E ** 2, Math.E ** 2]);

  it('weighs cells by their studies less one', () => {
    // (2 × 1 + 3 × 4/3) / 5 = 1.2.
    expect(usualVariance([three, four], RATIO)).toBeCloseTo(1.2, 12);
  });

  it('takes no notice of cells with one or two studies', () => {
    expect(usualVariance([three, readingsOf([1, 1000])], RATIO)).toBeCloseTo(1, 12);
  });

  it('is a quarter where no cell has three', () => {
    expect(usualVariance([readingsOf([1, 1000])], RATIO)).toBe(0.25);
  });
});

describe('pool', () => {
  const range = ({low, likely, high}: ReturnType<typeof pool>): number[] => [low, likely, high].map((value) => Number(value.toFixed(4)));

  it('gives one study the spread of the others, of which it borrows three parts of four', () => {
    // Reach Z80 × √(3u / 4) = ln 2.
    const usual = (4 / 3) * (Math.log(2) / Z80) ** 2;
    expect(range(pool(readingsOf([4]), RATIO, usual))).toEqual([2, 4, 8]);
  });

  it('gives two studies two fifths of their own spread', () => {
    // Logarithms of 2 and 8 lie ln 2 from ln 4; variance 2 × (ln 2)²; reach 1.28155 × √(2 × 2 / 5) × ln 2 = 1.14626 × ln 2.
    expect(range(pool(readingsOf([2, 8]), RATIO, 0))).toEqual([Number((4 * 2 ** -1.146254).toFixed(4)), 4, Number((4 * 2 ** 1.146254).toFixed(4))]);
  });

  it('adds the spread from person to person where the range is about people', () => {
    const printed = [aReading({low: 2, value: 4, high: 8})];
    expect(range(pool(printed, RATIO, 0, true))).toEqual([2, 4, 8]);
    expect(range(pool(printed, RATIO, 0))).toEqual([4, 4, 4]);
  });

  it('never goes below no day', () => {
    // A quarter of a day added: 1 day is 1.25; reach ln 10 from there is 0.125, less the quarter: below nothing.
    const usual = (4 / 3) * (Math.log(10) / Z80) ** 2;
    expect(range(pool(readingsOf([1]), DAYS, usual))).toEqual([0, 1, 12.25]);
  });

  it('counts people only where they are printed', () => {
    const readings = [aReading({source: 'S2', people: 40}), aReading({source: 'S1', people: 10, counted: false})];
    expect(pool(readings, RATIO, 0).people).toBe(40);
  });

  it('names each source once, in the order of their numbers', () => {
    const readings = [aReading({source: 'S10'}), aReading({source: 'S9'}), aReading({source: 'S10'})];
    expect(pool(readings, RATIO, 0).sources).toEqual(['S9', 'S10']);
  });
});

describe('poolCounts', () => {
  const counted = (counts: readonly (readonly [count: number, people: number])[]) =>
    counts.map(([value, people], at) => aReading({source: `S${at + 1}`, value, people}));

  it('takes the 10th, 50th and 90th of 100 people from five studies', () => {
    // Of 100 people 12 have 1, so the 10th has 1; 72 have 3 or fewer, so the 50th has 3; 92 have 4 or fewer.
    const {low, likely, high} = poolCounts(counted([[1, 12], [3, 30], [3, 30], [4, 20], [10, 8]]), 0);
    expect([low, likely, high]).toEqual([1, 3, 4]);
  });

  it('counts a third of a study’s people at each end of the range it prints', () => {
    // 20 people at 2, 4 and 12 each, 80 at 5. Of 140: the 14th at 2, the 70th at 5, the 126th at 12.
    const studies = [aReading({source: 'S9', low: 2, value: 4, high: 12, people: 60}), ...counted([[5, 20], [5, 20], [5, 20], [5, 20]])];
    const {low, likely, high} = poolCounts(studies, 0);
    expect([low, likely, high]).toEqual([2, 5, 12]);
  });

  it('borrows spread as every figure does where there are four', () => {
    // Four studies agree: reach Z80 × √(3u / 7) = ln 2.
    const usual = (7 / 3) * (Math.log(2) / Z80) ** 2;
    const {low, likely, high} = poolCounts(counted([[4, 30], [4, 30], [4, 30], [4, 30]]), usual);
    expect([low, likely, high].map((value) => Number(value.toFixed(6)))).toEqual([2, 4, 8]);
  });
});

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

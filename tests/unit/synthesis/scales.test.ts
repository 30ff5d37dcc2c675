import {describe, expect, it} from 'vitest';
import {
  DAYS,
  logit,
  RATIO,
  SCALES,
  share,
  SHARE,
  TENTHS,
  NORMAL_P90,
} from '../../../src/synthesis/scales.js';

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

  it.each([
    // ln(0.25) and ln(1.25).
    {name: 'no day', scale: DAYS, value: 0, at: -1.386294},
    {name: 'a day', scale: DAYS, value: 1, at: 0.223144},
    // Odds of 8 : 2.
    {name: 'pain of eight', scale: TENTHS, value: 8, at: 1.386294},
    // (7.5 + 0.5) / 10: odds of 4 : 1.
    {name: 'seven and a half of nine', scale: SHARE, value: 7.5 / 9, at: 1.386294},
    {name: 'two weeks', scale: RATIO, value: 2, at: 0.693147},
  ])('put $name at $at', ({scale, value, at}) => {
    expect(scale.to(value, 9)).toBeCloseTo(at, 6);
  });

  it('know no fewer than no days, however far down a range reaches', () => {
    expect(DAYS.from(-20)).toBe(0);
  });

  it('give back a share from its log odds', () => {
    expect(share(logit(0.3))).toBeCloseTo(0.3, 12);
    expect([share(-800), share(800)]).toEqual([0, 1]);
  });

  it.each([
    ['sessions', RATIO],
    ['weeksToFullResult', RATIO],
    ['rednessDays', DAYS],
    ['daysOff', DAYS],
    ['pain', TENTHS],
    ['improvement', SHARE],
    ['darkMarks', SHARE],
  ] as const)('%s has its own', (quantity, scale) => {
    expect(SCALES[quantity]).toBe(scale);
  });

  it('leave 80 of 100 between −NORMAL_P90 and NORMAL_P90', () => {
    // The normal distribution below NORMAL_P90, by Simpson's rule from 0 on.
    const steps = 1000;
    const width = NORMAL_P90 / steps;
    const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    let half = density(0) + density(NORMAL_P90);
    for (let at = 1; at < steps; at++) half += (at % 2 === 0 ? 2 : 4) * density(at * width);
    expect((2 * half * width) / 3).toBeCloseTo(0.8, 12);
  });
});

import {describe, expect, it} from 'vitest';
import {
  DAYS,
  expit,
  logit,
  logOdds,
  NORMAL_P90,
  PLAIN,
  RATIO,
  SCALES,
  withOdds,
} from '../../../src/synthesis/scales.js';

describe('the scales', () => {
  it.each([
    // ln(0.25) and ln(1.25).
    {name: 'no day', scale: DAYS, value: 0, at: -1.386294},
    {name: 'a day', scale: DAYS, value: 1, at: 0.223144},
    {name: 'two weeks', scale: RATIO, value: 2, at: 0.693147},
    {name: 'three of ten', scale: PLAIN, value: 0.3, at: 0.3},
  ])('put $name at $at, and back', ({scale, value, at}) => {
    expect(scale.to(value)).toBeCloseTo(at, 6);
    expect(scale.from(scale.to(value))).toBeCloseTo(value, 12);
  });

  it('know no fewer than no days, however far down a range reaches', () => {
    expect(DAYS.from(-20)).toBe(0);
  });

  it.each([
    ['sessions', RATIO],
    ['weeksToFullResult', RATIO],
    ['rednessDays', DAYS],
    ['daysOff', DAYS],
    ['pain', PLAIN],
    ['improvement', PLAIN],
    ['darkMarks', PLAIN],
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

describe('odds', () => {
  it.each([
    // Half a person on each side: 0.5 : 9.5, and 8 : 2.
    {name: 'nobody of 9', share: 0, odds: 0.5 / 9.5},
    {name: 'everybody of 9', share: 1, odds: 9.5 / 0.5},
    {name: 'seven and a half of 9', share: 7.5 / 9, odds: 4},
  ])('of $name are neither never nor always', ({share, odds}) => {
    expect(logOdds(share, 9)).toBeCloseTo(Math.log(odds), 10);
  });

  it('give back a share from its log odds', () => {
    expect(expit(logit(0.3))).toBeCloseTo(0.3, 12);
    expect([expit(-800), expit(800)]).toEqual([0, 1]);
  });

  it('twice those of one in three are even', () => {
    expect(withOdds(1 / 3, 2)).toBeCloseTo(0.5, 12);
    expect([withOdds(0, 2), withOdds(1, 2)]).toEqual([0, 1]);
  });
});

import {describe, expect, it} from 'vitest';
import {darkMarks, logOddsPerType} from '../../../../src/evidence/synthesis/dark-marks.js';
import type {Reading} from '../../../../src/evidence/synthesis/readings.js';
import {aReading, printedFor} from './builders.js';

let number = 0;
/** A study of 30 people, in whom the odds of dark marks are these. */
const aStudy = (skinType: number | null, odds: number, about: Partial<Reading> = {}): Reading =>
  aReading({source: `S${++number}`, quantity: 'darkMarks', people: 30, skinType, value: printedFor(odds / (1 + odds), 30), ...about});

describe('logOddsPerType', () => {
  // Two types apart, the odds grow from 1 : 4 to 1 : 1, by two for each type.
  const doubling = [aStudy(3, 1 / 4), aStudy(5, 1)];

  it('is the slope from the lighter to the darker study', () => {
    expect(Math.exp(logOddsPerType([doubling]))).toBeCloseTo(2, 10);
  });

  it('compares every treatment with itself: where it starts makes no difference', () => {
    const riskier = [aStudy(3, 1), aStudy(5, 4)];
    expect(Math.exp(logOddsPerType([doubling, riskier]))).toBeCloseTo(2, 10);
    // A treatment looked at in one type only says nothing of the slope, though it marks everybody.
    expect(Math.exp(logOddsPerType([doubling, [aStudy(6, 100)]]))).toBeCloseTo(2, 10);
  });

  it('lies between what two treatments say', () => {
    // Equal studies: half of ln 2.
    expect(logOddsPerType([doubling, [aStudy(3, 1), aStudy(5, 1)]])).toBeCloseTo(Math.log(2) / 2, 10);
  });

  it('weighs people up to what studies differ by: 10 of 10 + 30, 90 of 90 + 30', () => {
    const of = (skinType: number, odds: number, people: number): Reading =>
      ({...aStudy(skinType, odds), people, value: printedFor(odds / (1 + odds), people)});
    // Weights ¼ at type 3 and ¾ at types 4 and 5; odds 1, 1 and e. Mean type (¾ + 3 + 3¾) / 1¾ = 30/7, mean log odds ¾ / 1¾ = 3/7.
    // Products ¼ × 9/7 × 3/7 + ¾ × 2/7 × 3/7 + ¾ × 5/7 × 4/7 = 105/196; squares (¼ × 81 + ¾ × 4 + ¾ × 25) / 49 = 42/49.
    expect(logOddsPerType([[of(3, 1, 10), of(4, 1, 90), of(5, Math.E, 90)]])).toBeCloseTo((105 / 196) / (42 / 49), 10);
  });

  it('takes no notice of studies without types', () => {
    expect(Math.exp(logOddsPerType([[...doubling, aStudy(null, 50)]]))).toBeCloseTo(2, 10);
  });

  it('never says that darker skin is safer', () => {
    expect(logOddsPerType([[aStudy(3, 1), aStudy(5, 1 / 4)]])).toBe(0);
  });

  it('is nothing where no types are printed', () => {
    expect(logOddsPerType([[aStudy(null, 1)], []])).toBe(0);
  });
});

describe('darkMarks', () => {
  const doubling = [aStudy(3, 1 / 4), aStudy(5, 1)];

  it('moves every study to type IV before it pools', () => {
    // 1 : 4 at type III and 1 : 1 at type V are both 1 : 2 at type IV.
    expect(darkMarks(doubling).figures.get('microneedling')?.figure.likely).toBeCloseTo(1 / 3, 10);
    expect(darkMarks(doubling).oddsPerType).toBeCloseTo(2, 10);
  });

  it('takes a study without types to be in the middle of the scale', () => {
    // Half a type lighter than IV: odds 1 × √2.
    const ipl = aStudy(null, 1, {treatment: 'ipl'});
    const odds = Math.SQRT2;
    expect(darkMarks([...doubling, ipl]).figures.get('ipl')?.figure.likely).toBeCloseTo(odds / (1 + odds), 10);
  });

  it('leaves out reviews where there is a trial', () => {
    const review = aStudy(4, 100, {level: 'review', source: 'S99'});
    expect(darkMarks([...doubling, review]).figures.get('microneedling')?.figure.sources).not.toContain('S99');
    expect(darkMarks([review]).figures.get('microneedling')?.figure.sources).toEqual(['S99']);
  });

  it('names the studies that the step rests on: those with types', () => {
    const ipl = aStudy(null, 1, {treatment: 'ipl', source: 'S98'});
    expect(darkMarks([...doubling, ipl]).oddsSources).toEqual(doubling.map(({source}) => source));
  });

  it('says nothing of a treatment that nobody looked at', () => {
    expect([...darkMarks(doubling).figures.keys()]).toEqual(['microneedling']);
  });
});

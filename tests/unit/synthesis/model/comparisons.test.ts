import {describe, expect, it} from 'vitest';
import {toComparison, type Level} from '../../../../src/synthesis/model/comparisons.js';
import type {Observation} from '../../../../src/synthesis/model/mixed-model.js';
import type {ComparisonRecord} from '../../../../src/synthesis/records.js';

const aComparison = (about: Partial<ComparisonRecord>): ComparisonRecord => ({
  source: 'S1',
  concern: 'acne-scars',
  kind: null,
  a: 'afl_co2',
  b: 'microneedling',
  quantity: 'responder_pct',
  scale: 'odds ratio a/b',
  effect: 2,
  low: 1,
  high: 4,
  people: 60,
  ...about,
});
/** The observation, where every treatment stands at this level. */
function observed(about: Partial<ComparisonRecord>, level = 0.2): Observation {
  const found = toComparison(aComparison(about), () => level, 1);
  return found?.[1] ?? expect.fail('It cannot be used.');
}
/** Half of a 95 % interval is 1.96 standard errors. */
const variance = (width: number): number => (width / (2 * 1.959964)) ** 2;

describe('a printed difference, as the model takes it,', () => {
  it.each([
    {name: 'of odds is their logarithm', about: {}, y: Math.log(2), width: Math.log(4)},
    // From 1 of 5: odds 1/4. Twice that is 2 of 5, odds 2/3; four times is 4 of 5, odds 4; once is
    // no difference.
    {
      name: 'of risks starts from the level of the second',
      about: {scale: 'risk ratio a/b'},
      y: Math.log(8 / 3),
      width: Math.log(16),
    },
    // From 2 of 10, odds 1/4: 3 more is odds 1, 2 more is odds 2/3, 6 more is odds 4.
    {
      name: 'of pain is one of log odds',
      about: {quantity: 'pain_0_10', scale: 'points a-b', effect: 3, low: 2, high: 6},
      level: 2,
      y: Math.log(4),
      width: Math.log(6),
    },
    // From 1¾ days, with the quarter 2: two more is twice, none more the same, six more four times.
    {
      name: 'of days is one of logarithms',
      about: {quantity: 'downtime_days', scale: 'days a-b', effect: 2, low: 0, high: 6},
      level: 1.75,
      y: Math.log(2),
      width: Math.log(4),
    },
    // From ¾ of a day, with the quarter 1: three fewer would be fewer than none, so no day, a
    // quarter.
    {
      name: 'of days never leads below none',
      about: {quantity: 'erythema_days', scale: 'days a-b', effect: -3, low: -9, high: 3},
      level: 0.75,
      y: Math.log(1 / 4),
      width: Math.log(16),
    },
  ] as const)('$name', ({about, y, width, ...rest}) => {
    const one = observed(about, 'level' in rest ? rest.level : undefined);
    expect(one.y).toBeCloseTo(y, 10);
    expect(one.variance).toBeCloseTo(variance(width), 10);
  });

  it('is never surer than one tenth', () => {
    expect(observed({low: 1.99, high: 2.01}).variance).toBe(0.01);
  });

  it('stays inside what a share can be, however large the ratio', () => {
    // 99 of 100 at most.
    expect(observed({scale: 'risk ratio a/b', effect: 40, low: 30, high: 50}).y).toBeCloseTo(
      Math.log(99 * 4),
      10,
    );
  });

  it('has no level, whatever the model’s columns', () => {
    expect(toComparison(aComparison({quantity: 'pih_pct'}), () => 0.1, 2)?.[1].fixed).toEqual([
      0, 0,
    ]);
  });

  it('takes the level of the second treatment, for the same concern', () => {
    const asked: unknown[] = [];
    const level: Level = (place) => (asked.push(place), 0.2);
    toComparison(
      aComparison({scale: 'risk ratio a/b', concern: 'pigmentation', kind: 'melasma'}),
      level,
      1,
    );
    expect(asked).toEqual([{treatment: 'microneedling', concern: 'pigmentation', kind: 'melasma'}]);
  });

  it('takes the mean of both fractional lasers for a level', () => {
    // 1 of 10 and 3 of 10: 1 of 5, and twice that 2 of 5.
    const level: Level = ({treatment}) => (treatment === 'laser-ablative' ? 0.3 : 0.1);
    const found = toComparison(
      aComparison({a: 'rf_microneedling', b: 'laser_any', scale: 'risk ratio a/b'}),
      level,
      1,
    );
    expect(found?.[1].y).toBeCloseTo(Math.log(8 / 3), 10);
  });
});

describe('a comparison ties', () => {
  it('one treatment to another, for the concern it is about', () => {
    expect(observed({}).effects).toEqual([
      ['treatment:laser-ablative', 1],
      ['pair:laser-ablative acne-scars', 1],
      ['treatment:microneedling', -1],
      ['pair:microneedling acne-scars', -1],
    ]);
  });

  it('treatments as such where skin heals alike', () => {
    expect(observed({quantity: 'pih_pct'}).effects).toEqual([
      ['treatment:laser-ablative', 1],
      ['treatment:microneedling', -1],
    ]);
  });

  it('half of each fractional laser where lasers were counted together', () => {
    expect(observed({a: 'rf_microneedling', b: 'laser_any', quantity: 'pih_pct'}).effects).toEqual([
      ['treatment:rf-microneedling', 1],
      ['treatment:laser-nonablative', -0.5],
      ['treatment:laser-ablative', -0.5],
    ]);
    // The half that is the same on both sides says nothing.
    expect(observed({a: 'afl_co2', b: 'laser_any', quantity: 'pih_pct'}).effects).toEqual([
      ['treatment:laser-ablative', 0.5],
      ['treatment:laser-nonablative', -0.5],
    ]);
  });

  it.each([
    {quantity: 'responder_pct', about: 'clearChange'},
    {quantity: 'responder_pct (observer)', about: 'clearChange'},
    {quantity: 'pih_pct', about: 'darkMarks'},
    {quantity: 'pain_0_10', about: 'pain'},
    {quantity: 'downtime_days', about: 'daysOff'},
    {quantity: 'erythema_days', about: 'rednessDays'},
  ])('$quantity to $about', ({quantity, about}) => {
    expect(toComparison(aComparison({quantity}), () => 0.2, 1)?.[0]).toBe(about);
  });

  it.each([
    {because: 'a treatment is none that is compared here', about: {b: 'minoxidil'}},
    {because: 'something was given along', about: {a: 'microneedling+prp'}},
    {because: 'both are the same treatment', about: {a: 'afl_co2', b: 'afl_eryag'}},
    {because: 'patients judged for themselves', about: {quantity: 'responder_pct (patient)'}},
    {because: 'nobody shows its quantity', about: {quantity: 'satisfaction'}},
    {
      because: 'its scale leads nowhere',
      about: {quantity: 'pain_0_10', scale: 'standardised mean difference a-b'},
    },
    {because: 'its points are none of pain', about: {scale: 'points a-b'}},
  ])('nothing where $because', ({about}) => {
    expect(toComparison(aComparison(about), () => 0.2, 1)).toBeNull();
  });
});

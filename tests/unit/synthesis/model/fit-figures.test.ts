import {describe, expect, it} from 'vitest';
import {modelOf, rangeAt, REFERENCE_TYPE} from '../../../../src/synthesis/model/fit-figures.js';
import type {Place} from '../../../../src/synthesis/model/places.js';
import type {Reading} from '../../../../src/synthesis/readings.js';
import type {ComparisonRecord} from '../../../../src/synthesis/records.js';
import {aReading} from '../builders.js';

/** Readings of one place, each with a name and a source of its own. */
let number = 0;
const studies = (values: readonly number[], about: Partial<Reading> = {}): Reading[] =>
  values.map((value) => {
    const source = `S${++number}` as const;
    return aReading({id: source, source, low: value, value, high: value, ...about});
  });
const place = (about: Partial<Place> = {}): Place => ({
  treatment: 'microneedling',
  concern: 'acne-scars',
  kind: null,
  ...about,
});
const WEEKS = {quantity: 'weeksBetween'} as const;

describe('a place', () => {
  const needles = studies([4, 4, 4.4, 3.6], WEEKS);
  const lasers = studies([6, 6.6, 5.4], {...WEEKS, treatment: 'laser-ablative'});
  const light = studies([3], {...WEEKS, treatment: 'ipl', concern: 'wrinkles'});
  const all = [...needles, ...lasers, ...light];
  const model = modelOf('weeksBetween', all);
  const likely = (
    treatment: Place['treatment'],
    concern: Place['concern'] = 'acne-scars',
  ): number => rangeAt(model, 'weeksBetween', place({treatment, concern}), []).likely;

  it('stands near its own studies, drawn a little towards the rest', () => {
    expect(likely('laser-ablative')).toBeGreaterThan(5);
    expect(likely('laser-ablative')).toBeLessThan(6);
  });

  it('that nobody studied leans on its treatment elsewhere, and is known less well', () => {
    expect(likely('laser-ablative', 'scars')).toBeGreaterThan(likely('microneedling', 'scars'));
    expect(likely('microneedling', 'scars')).toBeGreaterThan(likely('ipl', 'scars'));
    expect(
      model.predict(place({treatment: 'laser-ablative', concern: 'scars'})).variance,
    ).toBeGreaterThan(model.predict(place({treatment: 'laser-ablative'})).variance);
  });

  it('of a treatment that nobody studied stands amid the others', () => {
    expect(likely('laser-vascular', 'scars')).toBeGreaterThan(likely('ipl', 'scars'));
    expect(likely('laser-vascular', 'scars')).toBeLessThan(likely('laser-ablative', 'scars'));
  });

  it('has a range around its figure', () => {
    for (const treatment of ['microneedling', 'laser-ablative', 'ipl'] as const) {
      const {
        low,
        likely: middle,
        high,
      } = rangeAt(
        model,
        'weeksBetween',
        place({treatment}),
        all.filter((one) => one.treatment === treatment),
      );
      expect(low).toBeLessThan(middle);
      expect(middle).toBeLessThan(high);
    }
  });
});

describe('a range', () => {
  const reach = (
    own: readonly Reading[],
    model = modelOf('weeksBetween', [...own, ...studies([2, 4, 8], {...WEEKS, treatment: 'ipl'})]),
  ): number => {
    const {likely, high} = rangeAt(model, 'weeksBetween', place(), own);
    return Math.log(high / likely);
  };

  it('is wider where a place’s own studies differ', () => {
    const agreed = studies([4, 4, 4, 4], WEEKS);
    const differing = studies([1, 4, 4, 16], WEEKS);
    const model = modelOf('weeksBetween', [
      ...agreed,
      ...studies([2, 4, 8], {...WEEKS, treatment: 'ipl'}),
    ]);
    expect(reach(differing, model)).toBeGreaterThan(reach(agreed, model));
  });

  it('is narrower the more of its own studies agree', () => {
    const model = modelOf('weeksBetween', studies([2, 4, 4, 8], WEEKS));
    const agreeing = studies(Array<number>(8).fill(4), WEEKS);
    for (let count = 1; count < 8; count++)
      expect(reach(agreeing.slice(0, count + 1), model)).toBeLessThan(
        reach(agreeing.slice(0, count), model),
      );
  });

  it('borrows the usual spread as three studies would have it, and reaches as far as their number allows', () => {
    const model = modelOf('weeksBetween', [
      ...studies([2, 4, 4, 8, 16], WEEKS),
      ...studies([3, 5], {...WEEKS, treatment: 'ipl'}),
    ]);
    const {mean, variance} = model.predict(place());
    const usual = (model.fit.variances['source'] ?? 0) + (model.fit.variances['study'] ?? 0);
    // Two studies, one spread e times and the other no times away from the middle: (3 × usual + 1²
    // + 0²) / (3 + 2).
    const own = studies([Math.exp(mean + 1), Math.exp(mean)], WEEKS);
    // Student's t at 0.9 with 3 + 2 degrees of freedom.
    expect(reach(own, model)).toBeCloseTo(1.476 * Math.sqrt(variance + (3 * usual + 1) / 5), 2);
    expect(usual).toBeGreaterThan(0.1);
  });

  it('never goes below no day, nor out of what a share or pain can be', () => {
    const days = studies([0, 0, 5, 0.5], {quantity: 'daysOff'});
    expect(rangeAt(modelOf('daysOff', days), 'daysOff', place(), days).low).toBe(0);
    const pain = studies([0, 9, 10, 1], {quantity: 'pain'});
    const {low, high} = rangeAt(modelOf('pain', pain), 'pain', place(), pain);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(10);
  });
});

describe('numbers of sessions', () => {
  const range = (own: readonly Reading[]): number[] => {
    const {low, likely, high} = rangeAt(modelOf('sessions', own), 'sessions', place(), own);
    return [low, likely, high];
  };
  const counted = (counts: readonly (readonly [count: number, people: number])[]): Reading[] =>
    counts.flatMap(([count, people]) => studies([count], {people}));

  it('are those of the 10th, 50th and 90th of 100 people, from five studies on', () => {
    // Of 100 people 12 have 1, so the 10th has 1; 72 have 3 or fewer, so the 50th has 3; 92 have 4
    // or fewer.
    expect(
      range(
        counted([
          [1, 12],
          [3, 30],
          [3, 30],
          [4, 20],
          [10, 8],
        ]),
      ),
    ).toEqual([1, 3, 4]);
  });

  it('count a third of a study’s people at each end of the range it prints', () => {
    // 20 people at 2, 4 and 12 each, 80 at 5. Of 140: the 14th at 2, the 70th at 5, the 126th at
    // 12.
    const wide = studies([4], {people: 60}).map((one) => ({...one, low: 2, high: 12}));
    expect(
      range([
        ...wide,
        ...counted([
          [5, 20],
          [5, 20],
          [5, 20],
          [5, 20],
        ]),
      ]),
    ).toEqual([2, 5, 12]);
  });

  it('come from the model where there are four', () => {
    const [low = 0, likely = 0, high = 0] = range(
      counted([
        [2, 30],
        [4, 30],
        [4, 30],
        [8, 30],
      ]),
    );
    expect(likely).toBeCloseTo(4, 6);
    expect(low * high).toBeCloseTo(16, 6);
    expect(low).toBeLessThan(4);
  });
});

describe('counted shares', () => {
  const none = [3, REFERENCE_TYPE, 5].flatMap((skinType) =>
    studies([0], {quantity: 'darkMarks', people: 30, skinType}),
  );

  it('of none of 30, three times, are not never, and none of the next 30 is among the likely', () => {
    const {low, likely, high} = rangeAt(modelOf('darkMarks', none), 'darkMarks', place(), none);
    expect(low).toBe(0);
    expect(likely).toBeGreaterThan(0);
    expect(likely).toBeLessThan(0.05);
    expect(high).toBeGreaterThanOrEqual(likely);
  });

  it('of many people say more than those of few', () => {
    const of = (many: number, few: number): number => {
      const rows = [
        ...studies([0.2, 0.2, 0.2], {quantity: 'clearChange', people: many}),
        ...studies([0.8, 0.8, 0.8], {quantity: 'clearChange', people: few}),
      ];
      return rangeAt(modelOf('clearChange', rows), 'clearChange', place(), rows).likely;
    };
    expect(of(300, 10)).toBeLessThan(of(10, 300));
  });

  it('are those of the skin that is asked about', () => {
    const darker = [2, 3, 4, 5].flatMap((skinType) =>
      studies([0.02 * 2 ** skinType], {quantity: 'darkMarks', people: 100, skinType}),
    );
    const model = modelOf('darkMarks', darker);
    const at = (skinType: number): number =>
      rangeAt(model, 'darkMarks', {...place(), counted: {skinType, basis: 'patient'}}, darker)
        .likely;
    expect(at(2)).toBeLessThan(at(4));
    expect(at(4)).toBeLessThan(at(6));
    expect(rangeAt(model, 'darkMarks', place(), darker).likely).toBe(at(4));
  });
});

describe('dark marks', () => {
  it('stand where people are counted, and are told of sessions where those are asked for', () => {
    const people = studies([0.3, 0.35, 0.25, 0.3], {quantity: 'darkMarks', people: 100});
    const sessions = studies([0.1, 0.12, 0.08, 0.1], {
      quantity: 'darkMarks',
      people: 100,
      basis: 'session',
    });
    const model = modelOf('darkMarks', [...people, ...sessions]);
    const of = (basis: Reading['basis']): number =>
      rangeAt(model, 'darkMarks', {...place(), counted: {skinType: null, basis}}, people).likely;
    expect(of('patient')).toBeCloseTo(0.3, 2);
    expect(of('session')).toBeCloseTo(0.1, 2);
    expect(of('lesion')).toBe(of('session'));
    const counted = {skinType: REFERENCE_TYPE, basis: 'patient'} as const;
    expect(rangeAt(model, 'darkMarks', place(), people).likely).toBe(
      rangeAt(model, 'darkMarks', {...place(), counted}, people).likely,
    );
  });
});

describe('comparisons inside studies', () => {
  const rows = [
    ...studies([0.5, 0.55, 0.45, 0.5], {quantity: 'clearChange', people: 60}),
    ...studies([0.5, 0.45], {quantity: 'clearChange', people: 60, treatment: 'laser-ablative'}),
  ];
  const apart = (record: Partial<ComparisonRecord>): number => {
    const compared: ComparisonRecord = {
      source: 'S9999',
      concern: 'acne-scars',
      kind: null,
      a: 'afl_co2',
      b: 'microneedling',
      quantity: 'responder_pct',
      scale: 'odds ratio a/b',
      effect: 6,
      low: 5,
      high: 7.2,
      people: 600,
      ...record,
    };
    const {predict} = modelOf('clearChange', rows, [compared]);
    return predict(place({treatment: 'laser-ablative'})).mean - predict(place()).mean;
  };

  it('pull two treatments apart as far as they say they are', () => {
    expect(apart({})).toBeGreaterThan(apart({effect: 1, low: 0.9, high: 1.1}) + 0.5);
  });

  it('say nothing more where the arms are among the readings', () => {
    const {predict} = modelOf('clearChange', rows);
    expect(apart({source: rows[0]?.source ?? 'S1'})).toBe(
      predict(place({treatment: 'laser-ablative'})).mean - predict(place()).mean,
    );
  });

  it('say nothing of another quantity', () => {
    const {predict} = modelOf('clearChange', rows);
    expect(apart({quantity: 'pih_pct'})).toBe(
      predict(place({treatment: 'laser-ablative'})).mean - predict(place()).mean,
    );
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {darkMarks, marksAt} from '../../../src/synthesis/dark-marks.js';
import type {Reading} from '../../../src/synthesis/readings.js';
import {always} from '../engine/always.js';
import {aReading} from './builders.js';

/** A study at type IV, where the figures stand, so that no step moves it. */
const aStudy = (number: number, share: number, about: Partial<Reading> = {}): Reading =>
  aReading({
    source: `S${number}`,
    quantity: 'darkMarks',
    people: 20,
    skinType: 4,
    value: share,
    ...about,
  });
const STEPS = {heat: 2, light: 2, needle: 1, nothing: 1};
const likely = (treatment: TreatmentId, readings: readonly Reading[]): number =>
  marksAt(treatment, readings, STEPS).likely;

describe('the risk of dark marks', () => {
  it('is the mean of the studies, a larger one counting more', () => {
    // 80 people count 80 / (80 + 20) = 4/5 and 20 people ½: (10 × 4/5 + 36 × ½) / (4/5 + ½) = 20.
    expect(likely('ipl', [aStudy(1, 0.1, {people: 80, treatment: 'ipl'}), aStudy(2, 0.36, {treatment: 'ipl'})])).toBeCloseTo(0.2, 10); // prettier-ignore
  });

  it('leans most on studies of the treatment, a little on those that mark alike', () => {
    // A study of the same counts 1 + 16 + 1 = 18, one that marks in the same way 1 + 1, another 1.
    const readings = [
      aStudy(1, 0.1, {treatment: 'laser-ablative'}),
      aStudy(2, 0.4, {treatment: 'laser-nonablative'}),
      aStudy(3, 0.6, {treatment: 'microneedling'}),
    ];
    expect(likely('laser-ablative', readings)).toBeCloseTo((1.8 + 0.8 + 0.6) / 21, 10);
  });

  it('counts half where sessions or spots were counted', () => {
    const readings = [aStudy(1, 0.1), aStudy(2, 0.4, {basis: 'session'})];
    expect(likely('microneedling', readings)).toBeCloseTo((0.1 + 0.4 / 2) / 1.5, 10);
  });

  it('gives a source one vote, whatever it compared', () => {
    const both = [aStudy(1, 0.1), aStudy(1, 0.5, {treatment: 'ipl'}), aStudy(2, 0.3)];
    // ½ × 18 of 10, ½ × 1 of 50 and 18 of 30.
    expect(likely('microneedling', both)).toBeCloseTo((0.9 + 0.25 + 5.4) / 27.5, 10);
  });

  it('is moved to type IV by the step of what was looked at', () => {
    // Even odds at type V are odds of ½ at IV where a step is two.
    const onV = aStudy(1, 0.5, {treatment: 'ipl', skinType: 5});
    expect(likely('ipl', [onV])).toBeCloseTo(1 / 3, 10);
    expect(likely('microneedling', [{...onV, treatment: 'microneedling'}])).toBeCloseTo(0.5, 10);
  });

  it('takes a study without types for one in the middle of the scale', () => {
    // Half a type lighter than IV: the odds at IV are √2.
    const untyped = aStudy(1, 0.5, {treatment: 'ipl', skinType: null});
    expect(likely('ipl', [untyped])).toBeCloseTo(Math.SQRT2 / (1 + Math.SQRT2), 10);
  });

  it('is not never where few people were looked at and nobody was marked', () => {
    // Half a person of 24 + 1; at most as many as none of 24 may stand for.
    const {low, likely: found, high} = marksAt('laser-low-level', [aStudy(1, 0, {treatment: 'laser-low-level', people: 24})], STEPS); // prettier-ignore
    expect([low, found]).toEqual([0, 0.02]);
    // Wilson: z² / (24 + z²), with z² = 1.6424.
    expect(high).toBeCloseTo(1.6424 / 25.6424, 4);
  });

  it('neither takes from nor lends to what marks nobody', () => {
    const needles = [aStudy(1, 0.1), aStudy(2, 0.2)];
    const comb = aStudy(3, 0, {treatment: 'laser-low-level', people: 24});
    expect(marksAt('microneedling', [...needles, comb], STEPS)).toEqual(
      marksAt('microneedling', needles, STEPS),
    );
    expect(marksAt('laser-low-level', [...needles, comb], STEPS)).toEqual(
      marksAt('laser-low-level', [comb], STEPS),
    );
  });

  it('is that of the others where nobody looked at the treatment', () => {
    expect(likely('ipl', [aStudy(1, 0.1), aStudy(2, 0.2)])).toBeCloseTo(0.15, 10);
  });

  it('lies in its range, and the range among shares, whatever was counted', () => {
    const anyStudy = fc.record({
      share: fc.constantFrom(0, 0, 0.03, 0.2, 0.5, 1),
      people: fc.integer({min: 1, max: 500}),
      skinType: fc.constantFrom(null, 1, 3.5, 6),
      treatment: fc.constantFrom(...TREATMENT_IDS),
      bound: fc.constantFrom(null, null, 'below' as const, 'above' as const),
    });
    always([fc.array(anyStudy, {minLength: 1, maxLength: 9})], (studies) => {
      const readings = studies.map(({share, ...about}, at) => aStudy(at + 1, share, about));
      for (const {treatment} of readings) {
        const range = marksAt(treatment, readings, STEPS);
        const inOrder = [0, range.low, range.likely, range.high, 1];
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }
    });
  });
});

describe('darkMarks', () => {
  const studies = [aStudy(1, 0.1), aStudy(2, 0.3, {treatment: 'laser-ablative', basis: 'session'})];

  it('says nothing of a treatment that nobody looked at', () => {
    expect([...darkMarks(studies).figures.keys()]).toEqual(['microneedling', 'laser-ablative']);
  });

  it('names the studies of the treatment itself, and how many counted no people', () => {
    const {figures} = darkMarks(studies);
    expect(figures.get('microneedling')?.figure).toMatchObject({sources: ['S1'], notByPerson: 0});
    expect(figures.get('laser-ablative')?.figure).toMatchObject({sources: ['S2'], notByPerson: 1});
  });

  it('leaves out reviews where there is a trial', () => {
    const review = aStudy(3, 0.9, {level: 'review'});
    expect(darkMarks([...studies, review])).toEqual(darkMarks(studies));
  });

  it('names the studies that the step rests on: with types, and of what may mark', () => {
    const more = [
      aStudy(3, 0.5, {treatment: 'ipl', skinType: null}),
      aStudy(4, 0, {treatment: 'laser-low-level'}),
    ];
    expect(darkMarks([...studies, ...more]).oddsSources).toEqual(['S1', 'S2']);
  });
});

import {describe, expect, it} from 'vitest';
import {darkMarks} from '../../../src/synthesis/dark-marks.js';
import type {Reading} from '../../../src/synthesis/readings.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {aReading} from './builders.js';

let number = 0;
/** A study so large that chance plays no part, in whom the odds of dark marks are these. */
const aStudy = (skinType: number | null, odds: number, about: Partial<Reading> = {}): Reading => {
  const source = `S${++number}` as const;
  return aReading({
    id: source,
    source,
    quantity: 'darkMarks',
    people: 100_000,
    skinType,
    value: odds / (1 + odds),
    ...about,
  });
};
/** The odds double from type to type, from these on at type IV. */
const doubling = (treatment: TreatmentId, atIV: number): Reading[] =>
  [2, 3, 4, 5, 6].map((type) => aStudy(type, atIV * 2 ** (type - 4), {treatment}));
const oddsOf = (share = Number.NaN): number => share / (1 - share);

describe('darkMarks', () => {
  const studies = [...doubling('microneedling', 1 / 40), ...doubling('laser-ablative', 1 / 2)];

  it('finds the step from type to type with which studies were made', () => {
    expect(darkMarks(studies).oddsPerType).toBeCloseTo(2, 2);
  });

  it('compares every treatment with itself: where it starts makes no difference to the step', () => {
    // Needles looked at on dark skin only and lasers on light skin only: as many marks in all, and
    // still a step of two.
    const apart = [
      ...doubling('microneedling', 1 / 8).slice(2),
      ...doubling('laser-ablative', 2).slice(0, 3),
    ];
    expect(darkMarks(apart).oddsPerType).toBeCloseTo(2, 1);
  });

  it('tells the risk at type IV', () => {
    const {figures} = darkMarks(studies);
    expect(oddsOf(figures.get('microneedling')?.figure.likely) * 40).toBeCloseTo(1, 1);
    expect(oddsOf(figures.get('laser-ablative')?.figure.likely) * 2).toBeCloseTo(1, 1);
  });

  it('takes a study without types to be in the middle of the scale: half a type lighter', () => {
    const untyped = [1, 2, 3, 4].map(() => aStudy(null, 1, {treatment: 'ipl'}));
    expect(
      oddsOf(darkMarks([...studies, ...untyped]).figures.get('ipl')?.figure.likely),
    ).toBeCloseTo(Math.SQRT2, 1);
  });

  it('never says that darker skin is safer', () => {
    expect(darkMarks([2, 3, 4, 5].map((type) => aStudy(type, 2 ** -type))).oddsPerType).toBe(1);
  });

  it('finds no step where all studies were made on one type', () => {
    const {oddsPerType, figures} = darkMarks([1, 2, 1 / 2].map((odds) => aStudy(3, odds)));
    expect(oddsPerType).toBe(1);
    expect(oddsOf(figures.get('microneedling')?.figure.likely)).toBeCloseTo(1, 1);
  });

  it('leaves out reviews where there is a trial', () => {
    const review = aStudy(4, 100, {level: 'review', source: 'S999'});
    expect(
      darkMarks([...studies, review]).figures.get('microneedling')?.figure.sources,
    ).not.toContain('S999');
  });

  it('names the studies that the step rests on: those with types', () => {
    const untyped = aStudy(null, 1, {treatment: 'ipl', source: 'S998'});
    expect(new Set(darkMarks([...studies, untyped]).oddsSources)).toEqual(
      new Set(studies.map(({source}) => source)),
    );
  });

  it('says nothing of a treatment that nobody looked at', () => {
    expect([...darkMarks(studies).figures.keys()]).toEqual(['microneedling', 'laser-ablative']);
  });
});

describe('sessions and lesions', () => {
  /** At type IV as at every other the odds of a person; of a session they are a third. */
  const person = (treatment: TreatmentId, odds: number): Reading[] => doubling(treatment, odds);
  const session = (
    treatment: TreatmentId,
    odds: number,
    basis: Reading['basis'] = 'session',
  ): Reading[] => doubling(treatment, odds / 3).map((one) => ({...one, basis}));
  const likely = (readings: readonly Reading[], treatment: TreatmentId): number =>
    oddsOf(darkMarks(readings).figures.get(treatment)?.figure.likely);
  const both = [
    ...person('microneedling', 1 / 4),
    ...session('microneedling', 1 / 4),
    ...session('laser-ablative', 3),
  ];

  it('are told from people by the studies themselves', () => {
    expect(darkMarks(both).oddsNotByPerson).toBeCloseTo(1 / 3, 2);
  });

  it('inform a figure of people: it stays where it was, and the step too', () => {
    expect(likely(both, 'microneedling') * 4).toBeCloseTo(1, 1);
    expect(darkMarks(both).oddsPerType).toBeCloseTo(2, 2);
  });

  it('are converted where a treatment has nothing else', () => {
    expect(likely(both, 'laser-ablative') / 3).toBeCloseTo(1, 1);
  });

  it('go together: too few count lesions for a column of their own', () => {
    const lesions = [...both, ...session('ipl', 1 / 2, 'lesion')];
    expect(likely(lesions, 'ipl') * 2).toBeCloseTo(1, 1);
  });

  it('are told to the reader, by how many studies they were', () => {
    const {figures} = darkMarks(both);
    expect(figures.get('microneedling')?.figure).toMatchObject({
      notByPerson: 5,
      sources: {length: 10},
    });
    expect(figures.get('laser-ablative')?.figure.notByPerson).toBe(5);
    expect(darkMarks(person('ipl', 1)).figures.get('ipl')?.figure.notByPerson).toBe(0);
  });

  it('count as people where no study counts people: nobody knows how far apart they are', () => {
    const alone = session('ipl', 1);
    expect(darkMarks(alone).oddsNotByPerson).toBe(1);
    expect(likely(alone, 'ipl') * 3).toBeCloseTo(1, 1);
  });
});

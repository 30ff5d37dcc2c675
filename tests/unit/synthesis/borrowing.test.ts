import {describe, expect, it} from 'vitest';
import {isAlikeForTreatments, votesOf, weightAt} from '../../../src/synthesis/borrowing.js';
import {rangeAt} from '../../../src/synthesis/cells.js';
import {hasOwnKinds, type Place} from '../../../src/synthesis/places.js';
import {SCALES} from '../../../src/synthesis/scales.js';
import {aReading, readingsOf} from './builders.js';

const here: Place = {treatment: 'ipl', concern: 'pores', kind: null};

describe('what a study counts', () => {
  // Sessions: 1, 2 more for the treatment, 4 more for the concern, 8 more for both.
  it.each([
    {of: 'something else', about: {treatment: 'microneedling', concern: 'scars'}, is: 1},
    {of: 'the treatment', about: {treatment: 'ipl', concern: 'scars'}, is: 3},
    {of: 'the concern', about: {treatment: 'microneedling', concern: 'pores'}, is: 5},
    {of: 'both', about: {treatment: 'ipl', concern: 'pores'}, is: 15},
  ] as const)('is $is of $of', ({about, is}) => {
    expect(weightAt('sessions', here, aReading(about))).toBe(is);
  });

  it('is no more for what was said in general, where that is asked for', () => {
    const general = aReading({treatment: 'ipl', concern: 'general'});
    expect(weightAt('sessions', {...here, concern: 'general'}, general)).toBe(3);
    expect(weightAt('sessions', {...here, concern: null}, general)).toBe(3);
  });

  it.each([
    {kind: 'melasma', is: 15},
    {kind: null, is: 15},
    {kind: 'sun-spots', is: 3},
  ] as const)('is $is of melasma where a study was of $kind', ({kind, is}) => {
    const place: Place = {treatment: 'ipl', concern: 'pigmentation', kind: 'melasma'};
    const reading = aReading({treatment: 'ipl', concern: 'pigmentation', kind});
    expect(weightAt('sessions', place, reading)).toBe(is);
  });

  it('is the same for every kind that is a form of one condition', () => {
    const place: Place = {treatment: 'ipl', concern: 'stretch-marks', kind: 'red'};
    const reading = aReading({treatment: 'ipl', concern: 'stretch-marks', kind: 'white'});
    expect(weightAt('sessions', place, reading)).toBe(15);
  });

  it.each([
    {of: 'microneedling', after: 'laser-ablative', is: 0},
    {of: 'laser-ablative', after: 'laser-ablative', is: 3},
    {of: 'laser-ablative', after: 'microneedling', is: 1},
    {of: 'laser-nonablative', after: 'microneedling', is: 1},
  ] as const)('is $is of $of for the redness after $after', ({of, after, is}) => {
    const place: Place = {treatment: after, concern: null, kind: null};
    expect(weightAt('rednessDays', place, aReading({treatment: of}))).toBe(is);
  });

  it('is alike for all treatments where studies do not tell them apart', () => {
    const quantities = Object.keys(SCALES) as (keyof typeof SCALES)[];
    expect(quantities.filter(isAlikeForTreatments)).toEqual([
      'weeksToFirstChange',
      'improvement',
      'clearChange',
      'pain',
    ]);
  });
});

describe('kinds that are conditions of their own', () => {
  it.each([
    {concern: 'pigmentation', quantity: 'sessions', own: true},
    {concern: 'scars', quantity: 'improvement', own: true},
    {concern: 'scars', quantity: 'sessions', own: false},
    {concern: 'acne-scars', quantity: 'improvement', own: false},
    {concern: 'general', quantity: 'improvement', own: false},
  ] as const)('are those of $concern in $quantity: $own', ({concern, quantity, own}) => {
    expect(hasOwnKinds(concern, quantity)).toBe(own);
  });
});

describe('a source', () => {
  it('has one vote, however many readings it has', () => {
    const [three, one] = [readingsOf([2, 3, 4], {source: 'S1'}), readingsOf([5], {source: 'S2'})];
    expect([...votesOf([...three, ...one]).values()]).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
  });

  it('has half of one where it is not sure what it counted', () => {
    expect([...votesOf([aReading({weight: 0.5})]).values()]).toEqual([0.5]);
  });
});

describe('the range of a place', () => {
  const others = [2, 3, 4].flatMap((value) =>
    readingsOf([value, value], {treatment: 'microneedling', concern: 'scars'}),
  );
  const apart = others.map((reading, at) => ({...reading, source: `S${at + 50}` as const}));

  it('does not change where a source says the same thing of one place twice', () => {
    const [first, ...rest] = apart;
    if (first === undefined) throw new Error('There are others.');
    const twice = rangeAt(
      'sessions',
      here,
      [first, first, ...rest].map((each) => ({...each})),
    );
    const once = rangeAt('sessions', here, apart);
    expect(twice.likely).toBeCloseTo(once.likely, 10);
  });

  it('is drawn to the studies of the place, the more so the more there are', () => {
    const likely = [0, 1, 2, 3].map(
      (own) =>
        rangeAt('sessions', here, [
          ...apart,
          ...readingsOf(Array<number>(own).fill(8), {treatment: 'ipl', concern: 'pores'}),
        ]).likely,
    );
    expect(likely).toEqual([...likely].sort((a, b) => a - b));
    expect(likely[0]).toBeCloseTo(3, 10);
    expect(likely.at(-1)).toBeGreaterThan(7);
  });

  it('is one for all places where studies do not tell them apart', () => {
    const results = readingsOf([0.2, 0.5, 0.9], {quantity: 'improvement'});
    expect(rangeAt('improvement', here, results)).toEqual(
      rangeAt('improvement', {...here, treatment: 'microneedling', concern: 'acne-scars'}, results),
    );
  });
});

import {describe, expect, it} from 'vitest';
import {fitKindOdds} from '../../../src/synthesis/kinds.js';
import type {Reading} from '../../../src/synthesis/readings.js';
import {aReading, printedFor} from './builders.js';

const KINDS = ['rolling', 'boxcar', 'ice-pick'] as const;
type Odds = readonly [rolling: number, boxcar: number, icePick: number];

/** A study that reports the odds of improvement for every kind. */
const aStudy = (source: Reading['source'], people: number, odds: Odds): Reading[] =>
  KINDS.map((kind, at) =>
    aReading({
      source,
      people,
      kind,
      quantity: 'improvement',
      value: printedFor((odds[at] ?? 1) / (1 + (odds[at] ?? 1)), people),
    }),
  );
const rounded = (readings: readonly Reading[]): Record<string, number> =>
  Object.fromEntries(
    [...fitKindOdds(readings).odds].map(([kind, odds]) => [kind, Number(odds.toFixed(6))]),
  );

describe('fitKindOdds', () => {
  it('compares a study with its own mean', () => {
    // 8, 2 and ½: their mean, by ratio, is 2.
    expect(rounded(aStudy('S1', 30, [8, 2, 0.5]))).toEqual({
      rolling: 4,
      boxcar: 1,
      'ice-pick': 0.25,
    });
  });

  it('weighs studies by their people', () => {
    // Rolling 16 in 10 people and 1 in 30 people: 16^¼ = 2.
    const studies = [...aStudy('S1', 10, [16, 1, 1 / 16]), ...aStudy('S2', 30, [1, 1, 1])];
    expect(rounded(studies)).toEqual({rolling: 2, boxcar: 1, 'ice-pick': 0.5});
  });

  it('takes a study that tells only some of the kinds apart for how those differ', () => {
    // Between rolling and boxcar 4 and 1: together 2, by ratio; ice-pick stays where the other
    // study puts it beside them.
    const studies = [...aStudy('S1', 30, [4, 4, 1]), ...aStudy('S2', 30, [4, 1, 1]).slice(0, 2)];
    const {rolling = 0, boxcar = 0, 'ice-pick': icePick = 0} = rounded(studies);
    expect(rolling / boxcar).toBeCloseTo(2, 5);
    expect(Math.sqrt(rolling * boxcar) / icePick).toBeCloseTo(4, 5);
    expect(fitKindOdds(studies).sources.get('acne-scars')).toEqual(['S1', 'S2']);
  });

  it('leaves out a study of one kind, since nothing in it differs', () => {
    const studies = [
      ...aStudy('S1', 30, [4, 1, 0.25]),
      ...aStudy('S2', 300, [1, 1, 1]).slice(0, 1),
    ];
    expect(rounded(studies)).toEqual({rolling: 4, boxcar: 1, 'ice-pick': 0.25});
    expect(fitKindOdds(studies).sources.get('acne-scars')).toEqual(['S1']);
  });

  it('takes any concern and either measure of result, and never compares one measure with another', () => {
    const of = (kind: 'red' | 'white', odds: number, about: Partial<Reading>): Reading =>
      aReading({
        concern: 'stretch-marks',
        kind,
        people: 30,
        value: printedFor(odds / (1 + odds), 30),
        ...about,
      });
    expect(
      rounded([of('red', 4, {quantity: 'clearChange'}), of('white', 1, {quantity: 'clearChange'})]),
    ).toEqual({red: 2, white: 0.5});
    expect(
      rounded([of('red', 4, {quantity: 'clearChange'}), of('white', 1, {quantity: 'improvement'})]),
    ).toEqual({});
    expect(
      rounded([of('red', 4, {quantity: 'sessions'}), of('white', 1, {quantity: 'sessions'})]),
    ).toEqual({});
  });

  it('leaves kinds to their own figures that are conditions of their own', () => {
    const raised = aReading({
      concern: 'scars',
      quantity: 'improvement',
      kind: 'raised',
      value: 0.2,
    });
    expect(rounded([raised, {...raised, kind: 'sunken', value: 0.6}])).toEqual({});
  });
});

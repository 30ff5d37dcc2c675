import {expect, describe, it} from 'vitest';
import {priceRatios} from '../../../src/synthesis/ratios-in-lists.js';
import type {PriceRecord} from '../../../src/synthesis/records.js';
import {aPriceRow} from './builders.js';

const laser = {treatment: 'laser-nonablative', device: 'fractional resurfacing'} as const;

/** A list with a price for needling and one for the laser. */
const listOf = (
  source: PriceRecord['source'],
  [needling, price]: readonly [number, number],
  about: Partial<PriceRecord> = {},
): PriceRecord[] => [
  aPriceRow({source, low: needling, high: needling}),
  aPriceRow({source, ...laser, low: price, high: price, ...about}),
];
const three = [
  ...listOf('S1', [100, 150]),
  ...listOf('S2', [200, 400]),
  ...listOf('S3', [50, 200]),
];

describe('what a laser costs over needling in one list', () => {
  it('is told by the lowest, the middle and the highest list', () => {
    expect(priceRatios(three)).toEqual([
      {treatment: 'laser-nonablative', low: 1.5, median: 2, high: 4, lists: 3},
    ]);
  });

  it('is not told by a single list', () => {
    expect(priceRatios(listOf('S1', [100, 150]))).toEqual([]);
  });

  const NO_LISTS: Readonly<Record<string, Partial<PriceRecord>>> = {
    'a laser facial': {device: 'Laser Genesis'},
    'the gentle make of the laser': {device: 'Clear + Brilliant'},
    'a range that somebody published': {published: 'range'},
    'another part of the body': {area: 'hands'},
    'a course': {sessions: 3},
  };
  for (const [what, about] of Object.entries(NO_LISTS))
    it(`is told of the same rows as the sums: not of ${what}`, () => {
      expect(priceRatios([...three, ...listOf('S4', [100, 70], about)])).toEqual(
        priceRatios(three),
      );
    });

  it('gives a list one voice, however many devices it names', () => {
    const more = [...listOf('S1', [100, 150]), ...three, ...listOf('S1', [100, 150])];
    expect(priceRatios(more)).toEqual(priceRatios(three));
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {spreadLabels} from '../../../src/charts/label-places.js';

const height = fc.integer({min: 12, max: 40});
const place = fc.double({min: -50, max: 400, noNaN: true});
const labels = fc.array(fc.record({middle: place, height}), {maxLength: 6});
const NEARLY = 1e-6;

const overlaps = (middles: readonly number[], heights: readonly number[]): boolean =>
  middles.some((a, i) =>
    middles.some((b, j) => i < j && Math.abs(a - b) < (heights[i]! + heights[j]!) / 2 - NEARLY),
  );

describe('spreadLabels', () => {
  it('never lets labels overlap', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        expect(
          overlaps(
            spreadLabels(wanted, 0, 250),
            wanted.map((label) => label.height),
          ),
        ).toBe(false);
      }),
    );
  });

  it('keeps labels within the bounds where they can all fit', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        fc.pre(wanted.reduce((sum, label) => sum + label.height, 0) <= 250);
        spreadLabels(wanted, 0, 250).forEach((middle, i) => {
          expect(middle - wanted[i]!.height / 2).toBeGreaterThanOrEqual(-NEARLY);
          expect(middle + wanted[i]!.height / 2).toBeLessThanOrEqual(250 + NEARLY);
        });
      }),
    );
  });

  it('keeps the order of the lines', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = spreadLabels(wanted, 0, 250);
        wanted.forEach((a, i) =>
          wanted.forEach(
            (b, j) => a.middle < b.middle && expect(placed[i]!).toBeLessThan(placed[j]!),
          ),
        );
      }),
    );
  });

  it.each([
    {name: 'leaves alone what stands apart', wanted: [50, 150], placed: [50, 150]},
    {name: 'parts two that meet by the same way', wanted: [100, 110], placed: [95, 115]},
    {name: 'answers in the order asked', wanted: [110, 100], placed: [115, 95]},
    {
      name: 'moves the pool of three to its middle',
      wanted: [100, 100, 100],
      placed: [80, 100, 120],
    },
    {name: 'begins at the top what would stand above it', wanted: [-30], placed: [10]},
    {name: 'ends at the bottom what would stand below it', wanted: [260, 250], placed: [240, 220]},
    {name: 'places nothing when there is nothing', wanted: [], placed: []},
  ])('$name', ({wanted, placed}) => {
    expect(
      spreadLabels(
        wanted.map((each) => ({middle: each, height: 20})),
        0,
        250,
      ),
    ).toEqual(placed);
  });
});

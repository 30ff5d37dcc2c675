import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {spreadLabels, stackAboveLines} from '../../../../src/charts/cost/label-places.js';

const height = fc.integer({min: 12, max: 40});
const place = fc.double({min: -50, max: 400, noNaN: true});
const labels = fc.array(fc.record({middle: place, height}), {maxLength: 6});
const ends = fc.array(fc.record({end: place, height}), {maxLength: 6});
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

describe('stackAboveLines', () => {
  it('never lets labels overlap', () => {
    fc.assert(
      fc.property(ends, (lines) => {
        expect(
          overlaps(
            stackAboveLines(lines, 7, 0, 250),
            lines.map((line) => line.height),
          ),
        ).toBe(false);
      }),
    );
  });

  it.each([
    {name: 'stands above a line', end: [100], placed: [83]},
    {
      name: 'stands each above its own line where there is room',
      end: [100, 200],
      placed: [83, 183],
    },
    {
      name: 'stands above both lines where there is none between them',
      end: [100, 110],
      placed: [63, 83],
    },
    {name: 'keeps the order of three close lines', end: [110, 100, 105], placed: [83, 43, 63]},
    {
      name: 'stands above a third line that two labels would cover',
      end: [100, 145, 150],
      placed: [43, 63, 83],
    },
    {name: 'does not leave the canvas', end: [5], placed: [10]},
  ])('$name', ({end, placed}) => {
    expect(
      stackAboveLines(
        end.map((each) => ({end: each, height: 20})),
        7,
        0,
        250,
      ),
    ).toEqual(placed);
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeBlocks} from '../../../../src/charts/result/people-blocks.js';

describe('placeBlocks', () => {
  const headingHeight = (room: number): number => (room < 150 ? 48 : 32);

  it.each([
    {count: 1, width: 320, columns: 1},
    {count: 2, width: 320, columns: 2},
    {count: 3, width: 700, columns: 3},
    {count: 4, width: 700, columns: 4},
    {count: 3, width: 320, columns: 2},
    {count: 4, width: 320, columns: 2},
  ])('places $count options on $width px in $columns columns', ({count, width, columns}) => {
    const blocks = placeBlocks({count, size: {width, height: 270}, headingHeight});
    expect(new Set(blocks.map(({start}) => start)).size).toBe(columns);
  });

  it('keeps all people on the canvas', () => {
    const size = fc.record({
      width: fc.integer({min: 260, max: 1200}),
      height: fc.integer({min: 220, max: 500}),
    });
    fc.assert(
      fc.property(fc.integer({min: 1, max: 4}), size, (count, {width, height}) => {
        for (const {start, top, cell} of placeBlocks({
          count,
          size: {width, height},
          headingHeight,
        })) {
          expect(start + 10 * cell).toBeLessThanOrEqual(width + 1e-6);
          expect(top + 10 * cell).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });

  it('survives a canvas that is not shown', () => {
    expect(
      placeBlocks({count: 2, size: {width: 0, height: 0}, headingHeight}).every(
        ({cell}) => cell >= 1,
      ),
    ).toBe(true);
  });
});

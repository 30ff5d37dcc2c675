import {describe, expect, it} from 'vitest';
import {
  priceDifferenceLines,
  testPriceDifferences,
} from '../../../src/synthesis/check-price-differences.js';
import type {PriceRecord} from '../../../src/synthesis/records.js';
import {aPriceRow} from './builders.js';

/** Lists that price both: needling at what is given, RF microneedling at three times that. */
const lists = (needling: readonly number[], about: Partial<PriceRecord> = {}): PriceRecord[] =>
  needling.flatMap((low, at) => {
    const source = `S${at + 1}` as const;
    return [
      aPriceRow({source, treatment: 'microneedling', low, high: low, ...about}),
      aPriceRow({source, treatment: 'rf-microneedling', low: 3 * low, high: 3 * low, ...about}),
    ];
  });

describe('the check of price differences', () => {
  it('tells each list’s difference by the others, and nearer than two ranges do', () => {
    const tested = testPriceDifferences(lists([80, 100, 120, 150]));
    expect(tested).toHaveLength(4);
    for (const {range, plain} of tested)
      expect(range[1] - range[0]).toBeLessThan(plain[1] - plain[0]);
  });

  it('claims a difference where three others price both, and nowhere else', () => {
    const claims = (rows: readonly PriceRecord[]): string[] =>
      testPriceDifferences(rows).map(({claim}) => claim);
    expect(claims(lists([80, 100, 120, 150]))).toEqual(['right', 'right', 'right', 'right']);
    expect(claims(lists([80, 100, 120]))).toEqual(['none', 'none', 'none']);
  });

  it('calls a claim wrong where the list has it the other way round', () => {
    const turned = aPriceRow({source: 'S9', treatment: 'microneedling', low: 300, high: 300});
    const rows = [
      ...lists([80, 100, 120, 150]),
      turned,
      {...turned, treatment: 'rf-microneedling', low: 200, high: 200} as const,
    ];
    expect(testPriceDifferences(rows).find(({source}) => source === 'S9')?.claim).toBe('wrong');
  });

  it('counts published ranges apart: no clinic asks both prices', () => {
    const [ofLists, ofRanges] = priceDifferenceLines(
      testPriceDifferences([
        ...lists([80, 100, 120, 150]),
        ...lists([90, 110], {published: 'range'}).map((row) => ({
          ...row,
          source: `S${20 + Number(row.source.slice(1))}` as const,
        })),
      ]),
    );
    expect(ofLists).toMatch(/\| 4 \|/);
    expect(ofRanges).toMatch(/\| 2 \|/);
  });
});

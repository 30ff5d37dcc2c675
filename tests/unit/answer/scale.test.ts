import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exactly, type Range} from '../../../src/engine/range.js';
import {toScale} from '../../../src/answer/scale.js';
import {inEnglish, plain} from './in-english.js';

const upTo = (high: number): Range => ({low: 0, likely: high / 2, high});

describe('a scale', () => {
  it.each([
    {quantity: 'cost', high: 780_000, end: '$8,000'},
    {quantity: 'cost', high: 800_000, end: '$8,000'},
    {quantity: 'cost', high: 810_000, end: '$10,000'},
    {quantity: 'sessions', high: 6, end: '6'},
    {quantity: 'sessions', high: 7, end: '8'},
    {quantity: 'sessions', high: 11, end: '20'},
    {quantity: 'daysOff', high: 5.5, end: '6 days'},
    {quantity: 'weeksToFullResult', high: 7.2, end: '8 weeks'},
    {quantity: 'weeksToFullResult', high: 35, end: '10 months'},
    {quantity: 'clearChange', high: 0.93, end: '100 of 100'},
    {quantity: 'darkMarks', high: 0.18, end: '20 of 100'},
  ] as const)('of $quantity up to $high ends at $end', ({quantity, high, end}) => {
    expect(plain(toScale(quantity, [upTo(high)], inEnglish())?.end ?? '')).toBe(end);
  });

  it('has a bar from the low to the high, and the mark at the likely figure', () => {
    const figures = [{low: 2, likely: 4, high: 6}, null];
    expect(toScale('sessions', figures, inEnglish())).toEqual({
      start: '0',
      end: '6',
      bars: [{from: 33.3, width: 66.7, at: 66.7}, null],
    });
  });

  it('is none where nothing is known, and where all is nothing', () => {
    expect(toScale('cost', [null, null], inEnglish())).toBeUndefined();
    expect(toScale('daysOff', [exactly(0)], inEnglish())).toBeUndefined();
  });

  it('holds every bar, whatever the figures are', () => {
    const share = fc.double({min: 0, max: 1, noNaN: true});
    const ranges = fc.tuple(share, share, share).map((three) => {
      const [low = 0, likely = 0, high = 0] = three.sort((a, b) => a - b);
      return {low, likely, high};
    });
    fc.assert(
      fc.property(fc.array(ranges, {minLength: 1, maxLength: 4}), (figures) => {
        const bars = toScale('clearChange', figures, inEnglish())?.bars ?? [];
        for (const bar of bars) {
          expect(bar?.from).toBeGreaterThanOrEqual(0);
          expect((bar?.from ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(100.1);
          expect(bar?.at).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

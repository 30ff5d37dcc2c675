import {describe, expect, it} from 'vitest';
import type {Range} from '../../../../src/engine/range.js';
import {barsRoom} from '../../../../src/charts/recovery/recovery-bars.js';

describe('barsRoom', () => {
  const measure = (text: string): number => text.length * 7;
  const upTo = (high: number): Range => ({low: 0, likely: high / 2, high});

  it('leaves a label its place after the longest bar', () => {
    expect(barsRoom([{days: upTo(10), labels: ['10 days']}], 10, 400, measure)).toBe(
      400 - 10 - 49 - 2,
    );
  });

  it('leaves short bars the whole width', () => {
    expect(barsRoom([{days: upTo(1), labels: ['1 day']}], 10, 400, measure)).toBe(400);
  });

  it('keeps the bars readable beside a very long label', () => {
    expect(barsRoom([{days: upTo(10), labels: ['x'.repeat(80)]}], 10, 400, measure)).toBe(160);
  });

  it.each([
    {name: 'the long label where the bars stay large', long: 20, room: 400 - 10 - 140 - 2},
    {name: 'the short label where they would not', long: 40, room: 400 - 10 - 49 - 2},
  ])('leaves room for $name', ({long, room}) => {
    const labels = ['x'.repeat(long), '10 days'];
    expect(barsRoom([{days: upTo(10), labels}], 10, 400, measure)).toBe(room);
  });

  it('asks for no bar where nothing is known', () => {
    expect(barsRoom([{days: null, labels: ['not known']}], 10, 400, measure)).toBe(400);
  });
});

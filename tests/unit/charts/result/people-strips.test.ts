import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LineChart} from '../../../../src/charts/chartjs.js';
import {peopleHeight, peopleShapes} from '../../../../src/charts/result/people-strips.js';
import type {Slot} from '../../../../src/answer/slot.js';
import {aResultPlot, theme} from '../a-plot.js';

const aChart = (width: number): LineChart =>
  ({
    ctx: {measureText: (text: string) => ({width: text.length * 7})},
    width,
    height: 400,
    chartArea: {left: 40, right: width, top: 20, bottom: 200},
  }) as unknown as LineChart;

describe('a hundred people', () => {
  it('are as many solid, pale, rings and dots as the range says', () => {
    const bounds = fc.uniqueArray(fc.integer({min: 0, max: 100}), {minLength: 3, maxLength: 3});
    fc.assert(
      fc.property(bounds, (numbers) => {
        const [low, likely, high] = numbers.toSorted((a, b) => a - b) as [number, number, number];
        const people = peopleShapes(aChart(360), aResultPlot({low, likely, high}), theme);
        const count = (fill: string): number => people.filter((each) => each.fill === fill).length;
        expect(people).toHaveLength(100);
        expect(count('teal')).toBe(low);
        expect(count('white')).toBe(high - likely);
        expect(people.filter(({rimWidth}) => rimWidth === 0)).toHaveLength(100 - high);
      }),
    );
  });

  it('are nobody where the number is not known', () => {
    expect(peopleShapes(aChart(360), aResultPlot(null), theme)).toEqual([]);
  });

  it('stand on the canvas, in places of their own, under their headings', () => {
    const slots = [0, 1, 2, 3] satisfies Slot[];
    const plot = aResultPlot({low: 10, likely: 40, high: 70}, slots);
    for (const width of [260, 320, 480, 720, 1150]) {
      const chart = aChart(width);
      const people = peopleShapes(chart, plot, theme);
      expect(new Set(people.map(({at}) => `${at.x} ${at.y}`)).size).toBe(400);
      for (const {at, radius} of people) {
        expect(at.x - radius).toBeGreaterThanOrEqual(0);
        expect(at.x + radius).toBeLessThanOrEqual(width);
        expect(at.y - radius).toBeGreaterThan(chart.height - peopleHeight(chart, plot, theme));
        expect(at.y + radius).toBeLessThanOrEqual(chart.height);
      }
    }
  });
});

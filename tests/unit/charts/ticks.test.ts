import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {dayTicks, moneyTicks, monthTicks, niceTicks} from '../../../src/charts/ticks.js';
import type {Tick} from '../../../src/charts/chart-view.js';
import {always} from '../engine/always.js';
import {inEnglish, plain} from '../answer/in-english.js';

const formatter = inEnglish();
const labels = (ticks: readonly Tick[]): string[] => ticks.map(({label}) => plain(label));
const anyHeight = fc.double({min: 0.01, max: 1e6, noNaN: true});

/** Whether places lie evenly from 0 to the height or beyond it, with no whole step to spare. */
function expectEven(places: readonly number[], height: number): void {
  const [first, step = Number.NaN] = places;
  expect(first).toBe(0);
  places.forEach((place, index) => expect(place).toBeCloseTo(index * step, 6));
  expect(places.at(-1)).toBeGreaterThanOrEqual(height - 1e-9 * height);
  expect(places.at(-2)).toBeLessThan(height);
}

describe('niceTicks', () => {
  it.each([
    {highest: 4, most: 4, ticks: [0, 1, 2, 3, 4]},
    {highest: 1400, most: 4, ticks: [0, 500, 1000, 1500]},
    {highest: 2001, most: 4, ticks: [0, 1000, 2000, 3000]},
    {highest: 850, most: 4, ticks: [0, 250, 500, 750, 1000]},
    {highest: 0.2, most: 4, ticks: [0, 1]},
  ])('up to $highest are $ticks', ({highest, most, ticks}) => {
    expect(niceTicks(highest, most)).toEqual(ticks);
  });

  it('lie evenly, cover everything, and are few', () => {
    always(
      [anyHeight, fc.integer({min: 2, max: 6})],
      (highest, most) => {
        const ticks = niceTicks(highest, most);
        expectEven(ticks, Math.max(highest, 1));
        expect(ticks.length).toBeLessThanOrEqual(most + 2);
      },
      1000,
    );
  });
});

describe('months', () => {
  // A month has 4.345 weeks.
  it.each([
    {months: 4, ticks: [0, 1, 2, 3, 4]},
    {months: 4.1, ticks: [0, 2, 4, 6]},
    {months: 12, ticks: [0, 3, 6, 9, 12]},
    {months: 16, ticks: [0, 4, 8, 12, 16]},
    {months: 20, ticks: [0, 6, 12, 18, 24]},
    {months: 96, ticks: [0, 24, 48, 72, 96]},
    {months: 100, ticks: [0, 36, 72, 108]},
  ])('up to $months are $ticks', ({months, ticks}) => {
    const found = monthTicks(months * 4.345, 'Start', formatter);
    expect(found.map(({value}) => Math.round(value / 4.345))).toEqual(ticks);
  });
});

describe('ticks say where they stand', () => {
  const amount = (label: string): number => Number(plain(label).replace(/[$,]|days?|months?/g, ''));

  it('in money', () => {
    expect(labels(moneyTicks(140_000, formatter))).toEqual(['$0', '$500', '$1,000', '$1,500']);
    always([fc.integer({min: 1000, max: 9_999_999})], (cents) => {
      for (const {value, label} of moneyTicks(cents, formatter))
        expect(amount(label)).toBe(value / 100);
    });
  });

  it('in days', () => {
    expect(labels(dayTicks(4.4, formatter))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '3 days',
      '4 days',
      '5 days',
    ]);
    always([fc.double({min: 0.1, max: 120, noNaN: true})], (days) => {
      for (const {value, label} of dayTicks(days, formatter))
        expect(amount(label), label).toBe(value);
    });
  });

  it('in months from the start', () => {
    expect(labels(monthTicks(26, 'Start', formatter))).toEqual([
      'Start',
      '2 months',
      '4 months',
      '6 months',
    ]);
    always([fc.double({min: 0.5, max: 300, noNaN: true})], (weeks) => {
      const [start, ...months] = monthTicks(weeks, 'Start', formatter);
      expect(start).toEqual({value: 0, label: 'Start'});
      for (const {value, label} of months)
        expect(amount(label) * (365.25 / 12 / 7)).toBeCloseTo(value, 0);
      expectEven([0, ...months.map(({value}) => value)], weeks);
      expect(months.length).toBeLessThanOrEqual(10);
    });
  });
});

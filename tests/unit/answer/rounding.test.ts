import {describe, expect, it} from 'vitest';
import {
  roundDays,
  roundMinutes,
  roundMoney,
  roundShare,
  roundWeeks,
} from '../../../src/answer/rounding.js';

describe('money is said in two significant digits, never finer than one unit', () => {
  it.each([
    {cents: 0, units: 0},
    {cents: 49, units: 0},
    {cents: 50, units: 1},
    {cents: 949, units: 9},
    {cents: 1049, units: 10},
    {cents: 9949, units: 99},
    {cents: 9951, units: 100},
    {cents: 15671, units: 160},
    {cents: 156719, units: 1600},
    {cents: 145000, units: 1500},
    {cents: 995000, units: 10000},
    {cents: 123456789, units: 1200000},
  ])('$cents cents are $units', ({cents, units}) => {
    expect(roundMoney(cents)).toBe(units);
  });
});

describe('shares are said in whole people of 100', () => {
  it.each([
    {share: 0, people: 0},
    {share: 0.0049, people: 0},
    {share: 0.005, people: 1},
    {share: 0.1249, people: 12},
    {share: 0.5, people: 50},
    {share: 0.9949, people: 99},
    {share: 0.996, people: 100},
    {share: 1, people: 100},
  ])('$share is $people', ({share, people}) => {
    expect(roundShare(share)).toBe(people);
  });
});

describe('weeks below nine are said in weeks, longer spans in months', () => {
  it.each([
    {weeks: 0.3, said: [1, 'week']},
    {weeks: 1.4, said: [1, 'week']},
    {weeks: 4.6, said: [5, 'week']},
    {weeks: 8.4, said: [8, 'week']},
    // Half a week more would be said as nine: months from here on.
    {weeks: 8.5, said: [2, 'month']},
    // 52 weeks and a day or two are twelve months.
    {weeks: 9, said: [2, 'month']},
    {weeks: 13, said: [3, 'month']},
    {weeks: 26, said: [6, 'month']},
    {weeks: 52, said: [12, 'month']},
  ])('$weeks weeks are $said', ({weeks, said}) => {
    expect(roundWeeks(weeks)).toEqual(said);
  });
});

describe('days are said in days from nine tenths of one on, below that in hours', () => {
  it.each([
    {days: 0, said: [0, 'day']},
    {days: 0.02, said: [0, 'day']},
    // Half an hour is the least that is said.
    {days: 1 / 48, said: [1, 'hour']},
    {days: 0.05, said: [1, 'hour']},
    {days: 0.5, said: [12, 'hour']},
    {days: 0.8, said: [19, 'hour']},
    {days: 0.89, said: [21, 'hour']},
    {days: 0.9, said: [1, 'day']},
    {days: 1, said: [1, 'day']},
    {days: 1.49, said: [1, 'day']},
    {days: 2.5, said: [3, 'day']},
    {days: 28.4, said: [28, 'day']},
  ])('$days days are $said', ({days, said}) => {
    expect(roundDays(days)).toEqual(said);
  });
});

describe('minutes are said to five', () => {
  it.each([
    {minutes: 0.5, said: 5},
    {minutes: 7, said: 5},
    {minutes: 8, said: 10},
    {minutes: 27.6, said: 30},
    {minutes: 62.4, said: 60},
  ])('$minutes minutes are $said', ({minutes, said}) => {
    expect(roundMinutes(minutes)).toEqual([said, 'minute']);
  });
});

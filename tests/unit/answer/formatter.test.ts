import {describe, expect, it} from 'vitest';
import {figureTexts} from '../../../src/answer/figure-texts.js';
import {roundDays, roundMinutes, roundWeeks} from '../../../src/answer/rounding.js';
import type {Formatter} from '../../../src/answer/formatter.js';
import type {Range} from '../../../src/engine.js';
import type {QuantityId} from '../../../src/evidence/ids.js';
import {interpolate} from '../../../src/i18n/interpolate.js';
import {inEnglish, inGerman, plain} from './in-english.js';

describe('fill', () => {
  it.each([
    {sentence: '{n} of {all}', parts: {n: '3', all: '100'}, filled: '3 of 100'},
    {sentence: '{n}, {n}', parts: {n: '3'}, filled: '3, 3'},
    {sentence: 'no gap', parts: {n: '3'}, filled: 'no gap'},
    {sentence: '{unknown} stays', parts: {}, filled: '{unknown} stays'},
    // A word that is put in is not read again.
    {sentence: '{a}', parts: {a: '{b}', b: 'no'}, filled: '{b}'},
    {sentence: '{a}', parts: {a: '$&'}, filled: '$&'},
  ])('makes “$filled” of “$sentence”', ({sentence, parts, filled}) => {
    expect(interpolate(sentence, parts as Record<string, string>)).toBe(filled);
  });
});

describe.each([
  {
    language: 'English',
    formatter: inEnglish(),
    says: {
      money: '$1,600',
      small: '$0',
      count: '1,234',
      percent: '43%',
      weeks: '5 weeks',
      week: '1 week',
      months: '6 months',
      hours: '12 hours',
      day: '1 day',
      minutes: '30 minutes',
      none: '0',
      few: 'fewer than 1',
      some: '12',
      nearlyAll: 'more than 99',
      all: '100',
      list: 'a, b, c',
    },
  },
  {
    language: 'German',
    formatter: inGerman(),
    says: {
      money: '1.600 €',
      small: '0 €',
      count: '1.234',
      percent: '43 %',
      weeks: '5 Wochen',
      week: '1 Woche',
      months: '6 Monate',
      hours: '12 Stunden',
      day: '1 Tag',
      minutes: '30 Minuten',
      none: '0',
      few: 'weniger als 1',
      some: '12',
      nearlyAll: 'mehr als 99',
      all: '100',
      list: 'a, b und c',
    },
  },
])('$language', ({formatter, says}) => {
  it.each<[string, string, (formatter: Formatter) => string]>([
    ['money, rounded', says.money, ({money}) => money(156719)],
    ['no money', says.small, ({money}) => money(0)],
    ['a number', says.count, ({count}) => count(1234)],
    ['a share', says.percent, ({percent}) => percent(0.427)],
    ['some weeks', says.weeks, ({weeks}) => weeks(4.6)],
    ['one week', says.week, ({weeks}) => weeks(1.2)],
    ['many weeks', says.months, ({weeks}) => weeks(26)],
    ['half a day', says.hours, ({days}) => days(0.5)],
    ['a day', says.day, ({days}) => days(1.2)],
    ['minutes', says.minutes, ({minutes}) => minutes(28.1)],
    ['nobody', says.none, ({people}) => people(0)],
    ['hardly anybody', says.few, ({people}) => people(0.004)],
    ['some people', says.some, ({people}) => people(0.124)],
    ['nearly everybody', says.nearlyAll, ({people}) => people(0.997)],
    ['everybody', says.all, ({people}) => people(1)],
    ['a list of clauses', says.list, ({list}) => list(['a', 'b', 'c'])],
  ])('says %s: %s', (_, said, say) => {
    expect(plain(say(formatter))).toBe(said);
  });
});

describe('range', () => {
  const range = {low: 91000, likely: 140000, high: 214000};

  it.each([
    {language: 'English', formatter: inEnglish(), said: '$910 to $2,100'},
    {language: 'German', formatter: inGerman(), said: '910 € bis 2.100 €'},
  ])('names both ends in $language', ({formatter, said}) => {
    expect(plain(formatter.range(range, formatter.money))).toBe(said);
  });

  it('is one figure where both ends read alike', () => {
    const {range: say, money} = inEnglish();
    expect(say({low: 141000, likely: 142000, high: 143900}, money)).toBe('$1,400');
  });
});

describe('span', () => {
  it.each([
    {
      name: 'the unit once',
      range: {low: 1.6, likely: 3, high: 4.4},
      round: roundDays,
      en: '2 to 4 days',
      de: '2 bis 4 Tage',
    },
    {
      name: 'both units where they differ',
      range: {low: 0.5, likely: 1, high: 2},
      round: roundDays,
      en: '12 hours to 2 days',
      de: '12 Stunden bis 2 Tage',
    },
    {
      name: 'nothing without a unit',
      range: {low: 0, likely: 0.1, high: 0.5},
      round: roundDays,
      en: '0 to 12 hours',
      de: '0 bis 12 Stunden',
    },
    {
      name: 'one span where both ends read alike',
      range: {low: 1.1, likely: 1.2, high: 1.3},
      round: roundDays,
      en: '1 day',
      de: '1 Tag',
    },
    {
      name: 'both units where they differ, though the numbers are alike',
      range: {low: 0.05, likely: 0.5, high: 1.2},
      round: roundDays,
      en: '1 hour to 1 day',
      de: '1 Stunde bis 1 Tag',
    },
    {
      name: 'weeks and months',
      range: {low: 6, likely: 9, high: 17.4},
      round: roundWeeks,
      en: '6 weeks to 4 months',
      de: '6 Wochen bis 4 Monate',
    },
    {
      name: 'minutes',
      range: {low: 13, likely: 30, high: 57},
      round: roundMinutes,
      en: '15 to 55 minutes',
      de: '15 bis 55 Minuten',
    },
  ])('says $name: $en', ({range, round, en, de}) => {
    expect(plain(inEnglish().span(range, round))).toBe(en);
    expect(plain(inGerman().span(range, round))).toBe(de);
  });
});

describe('people of a hundred', () => {
  it.each([
    {range: {low: 0.05, likely: 0.1, high: 0.2}, said: '5 to 20 of 100'},
    // Once where both ends read alike.
    {range: {low: 0.118, likely: 0.12, high: 0.124}, said: '12 of 100'},
    {range: {low: 0.001, likely: 0.002, high: 0.004}, said: 'fewer than 1 of 100'},
  ])('say “$said”', ({range, said}) => {
    expect(inEnglish().ofHundredRange(range)).toBe(said);
  });
});

describe('a figure', () => {
  /** Each in its own unit: cents, sessions, weeks, days, minutes, shares, points of ten. */
  const FIGURES: Readonly<Record<QuantityId, readonly [Range, likely: string, range: string]>> = {
    cost: [{low: 91_000, likely: 140_000, high: 214_000}, '$1,400', '$910 to $2,100'],
    costPerSession: [{low: 9_950, likely: 20_400, high: 31_000}, '$200', '$100 to $310'],
    sessions: [{low: 3, likely: 4, high: 6}, '4', '3 to 6'],
    weeksBetween: [{low: 2, likely: 4, high: 6}, '4 weeks', '2 to 6 weeks'],
    weeksToFirstChange: [{low: 3, likely: 6, high: 13}, '6 weeks', '3 weeks to 3 months'],
    weeksToFullResult: [{low: 13, likely: 26, high: 35}, '6 months', '3 to 8 months'],
    rednessDays: [{low: 0.5, likely: 1.6, high: 4}, '2 days', '12 hours to 4 days'],
    daysOff: [{low: 0, likely: 1, high: 7}, '1 day', '0 to 7 days'],
    minutesPerVisit: [{low: 18, likely: 31, high: 62}, '30 minutes', '20 to 60 minutes'],
    improvement: [{low: 0.254, likely: 0.427, high: 0.6}, '43%', '25% to 60%'],
    clearChange: [{low: 0.5, likely: 0.7, high: 0.85}, '70 of 100', '50 to 85'],
    darkMarks: [{low: 0.002, likely: 0.03, high: 0.1}, '3 of 100', 'fewer than 1 to 10'],
    pain: [{low: 2.4, likely: 4.6, high: 6.5}, '5', '2 to 7'],
  };

  it.each(
    (Object.keys(FIGURES) as QuantityId[]).map((quantity) => ({
      quantity,
      worked: FIGURES[quantity],
    })),
  )('of $quantity is said in its own unit, and so is its range', ({quantity, worked}) => {
    const [figure, ...said] = worked;
    expect(figureTexts(quantity, figure, inEnglish())).toEqual(said);
  });
});

describe('plural', () => {
  it.each([
    {
      formatter: inEnglish(),
      forms: {one: '{n} study', other: '{n} studies'},
      n: 1,
      said: '1 study',
    },
    {
      formatter: inEnglish(),
      forms: {one: '{n} study', other: '{n} studies'},
      n: 4,
      said: '4 studies',
    },
    {
      formatter: inEnglish(),
      forms: {one: '{n} study', other: '{n} studies'},
      n: 0,
      said: '0 studies',
    },
    {
      formatter: inGerman(),
      forms: {one: '{n} Studie', other: '{n} Studien'},
      n: 4000,
      said: '4.000 Studien',
    },
  ])('says “$said”', ({formatter, forms, n, said}) => {
    expect(formatter.plural(forms, n)).toBe(said);
  });

  it('falls back on the form that every language has', () => {
    expect(inEnglish().plural({other: '{n} of 100'}, 1)).toBe('1 of 100');
  });
});

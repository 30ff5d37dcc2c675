import type {Range} from '../engine/range.js';
import type {Option} from '../engine/types.js';
import type {Plural, Strings} from '../i18n/strings/answer-strings.js';
import {interpolate} from '../i18n/interpolate.js';
import {roundDays, roundMinutes, roundMoney, roundShare, roundWeeks} from './rounding.js';

export {interpolate};

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'minute';

/**
 * Everything that turns a figure into words in one language and currency. The only place with
 * `Intl`.
 */
export interface Formatter {
  readonly strings: Strings;
  readonly money: (minorUnits: number) => string;
  /** An amount in whole units, as it is; `format` says it otherwise than without cents. */
  readonly moneyTick: (units: number, format?: Intl.NumberFormat) => string;
  readonly count: (n: number) => string;
  readonly percent: (share: number) => string;
  readonly weeks: (weeks: number) => string;
  readonly days: (days: number) => string;
  readonly months: (months: number) => string;
  readonly minutes: (minutes: number) => string;
  /** “12”; at the ends “fewer than 1”, “more than 99”. */
  readonly people: (share: number) => string;
  /** “12 of 100”. */
  readonly ofHundred: (share: number) => string;
  /** “5 to 20 of 100”; once where both ends read alike. */
  readonly ofHundredRange: (range: Range) => string;
  readonly plural: (forms: Plural, n: number) => string;
  /** “$900 to $2,100”; one figure where both ends read alike. */
  readonly range: (range: Range, write: (value: number) => string) => string;
  /** “2 to 4 days”. */
  readonly span: (
    range: Range,
    round: (value: number) => readonly [count: number, unit: Unit],
  ) => string;
  /** A day as people write it; `day` is ISO 8601. */
  readonly date: (day: string) => string;
  /**
   * The formatter for an option's amounts: a clinic's own prices are said to the cent, ours are
   * rounded.
   */
  readonly forOption: (option: Pick<Option, 'clinicPrice'>) => Formatter;
  readonly list: (clauses: readonly string[]) => string;
  /** In which all of it is written, as a BCP 47 tag: for formats that only one part needs. */
  readonly locale: string;
}

/**
 * `Intl` objects are slow to make: one set is made for a language and currency and kept while they
 * stay.
 */
export function formatterFor(locale: string, currency: string, strings: Strings): Formatter {
  const number = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
  const clauses = new Intl.ListFormat(locale, {type: 'unit'});
  // No first answer needs it.
  let share: Intl.NumberFormat | undefined;
  const count = (n: number): string => number.format(n);
  const moneyTick = moneyIn(locale, currency);
  const inUnit = unitsIn(locale);
  const {plural, ...people} = peopleIn(locale, count, strings);
  const formatter: Formatter = {
    strings,
    locale,
    plural,
    ...people,
    count,
    moneyTick,
    money: (minorUnits) => moneyTick(roundMoney(minorUnits)),
    percent: (value) => (share ??= new Intl.NumberFormat(locale, {style: 'percent'})).format(value),
    weeks: (weeks) => inUnit(...roundWeeks(weeks)),
    days: (days) => inUnit(...roundDays(days)),
    months: (months) => inUnit(months, 'month'),
    minutes: (minutes) => inUnit(...roundMinutes(minutes)),
    date: (day) =>
      new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day)),
    list: (parts) => clauses.format(parts),
    forOption: () => formatter,
    range: ({low, high}, write) => {
      const [from, to] = [write(low), write(high)];
      return from === to ? to : interpolate(strings.cells.range, {low: from, high: to});
    },
    span: ({low, high}, round) => {
      const [[from, fromUnit], [to, toUnit]] = [round(low), round(high)];
      const end = inUnit(to, toUnit);
      if (fromUnit === toUnit && from === to) return end;
      // The unit once, where both ends have the same: “2 to 4 days”.
      const start = fromUnit === toUnit || from === 0 ? count(from) : inUnit(from, fromUnit);
      return interpolate(strings.cells.range, {low: start, high: end});
    },
  };
  return formatter;
}

function moneyIn(locale: string, currency: string): Formatter['moneyTick'] {
  const whole = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    currencyDisplay: 'narrowSymbol',
  });
  // Between Arabic words the sign of “US$” would jump before its letters: one mark keeps it there,
  // the other lets the line run on.
  return (amount, format = whole) => format.format(amount).replace(/\w\W$/, '$&\u200e\u200f');
}

/** Writes a number with its unit; a format a unit is made when it is first wanted. */
function unitsIn(locale: string): (count: number, unit: Unit) => string {
  const formats: Partial<Record<Unit, Intl.NumberFormat>> = {};
  return (count, unit) =>
    (formats[unit] ??= new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 0,
    })).format(count);
}

/** Shares as people of a hundred, and plurals. */
function peopleIn(
  locale: string,
  count: Formatter['count'],
  {cells}: Strings,
): Pick<Formatter, 'people' | 'ofHundred' | 'ofHundredRange' | 'plural'> {
  const rules = new Intl.PluralRules(locale);
  const sentence = (forms: Plural, n: number, said: string): string =>
    interpolate(forms[rules.select(n)] ?? forms.other, {n: said});
  const people = (share: number): string => {
    const n = roundShare(share);
    return n === 0 && share > 0 ? cells.fewer : n === 100 && share < 1 ? cells.more : count(n);
  };
  const ofHundred = (share: number): string =>
    sentence(cells.people, roundShare(share), people(share));
  return {
    people,
    ofHundred,
    ofHundredRange: ({low, high}) =>
      people(low) === people(high)
        ? ofHundred(high)
        : interpolate(cells.peopleRange, {low: people(low), high: people(high)}),
    plural: (forms, n) => sentence(forms, n, count(n)),
  };
}

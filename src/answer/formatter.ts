import type {Range} from '../engine/range.js';
import type {Option} from '../engine/types.js';
import type {Plural, Strings} from '../i18n/strings/answer-strings.js';
import {interpolate} from '../i18n/interpolate.js';
import {roundDays, roundMinutes, roundMoney, roundShare, roundWeeks} from './rounding.js';

export {interpolate};

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'minute';

/** Everything that turns a figure into words in one language and currency. The only place with `Intl`. */
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
  readonly range: (range: Range, one: (value: number) => string) => string;
  /** “2 to 4 days”. */
  readonly span: (
    range: Range,
    round: (value: number) => readonly [count: number, unit: Unit],
  ) => string;
  /** A day as people write it; `day` is ISO 8601. */
  readonly date: (day: string) => string;
  /** The words for an option's own amounts, where they are not rounded: a clinic's prices. */
  readonly of?: (option: Pick<Option, 'clinicPrice'>) => Formatter;
  readonly list: (clauses: readonly string[]) => string;
  /** In which all of it is written, as a BCP 47 tag: for formats that only one part needs. */
  readonly locale: string;
}

/** `Intl` objects are dear to make: one set is made for a language and currency and kept while they stay. */
export function formatterFor(locale: string, currency: string, strings: Strings): Formatter {
  const number = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
  const moneyFormat = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    currencyDisplay: 'narrowSymbol',
  });
  const share = new Intl.NumberFormat(locale, {style: 'percent'});
  // Between Arabic words the sign of “US$” would jump before its letters: one mark keeps it there, the other lets the line run on.
  const sum = (amount: number, format = moneyFormat): string =>
    format.format(amount).replace(/\w\W$/, '$&\u200e\u200f');
  const rules = new Intl.PluralRules(locale);
  const clauses = new Intl.ListFormat(locale, {type: 'unit'});
  const units = new Map<Unit, Intl.NumberFormat>();
  const inUnit = (count: number, unit: Unit): string => {
    let format = units.get(unit);
    if (format === undefined)
      units.set(
        unit,
        (format = new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
          maximumFractionDigits: 0,
        })),
      );
    return format.format(count);
  };
  const {cells} = strings;
  const people = (value: number): string => {
    const n = roundShare(value);
    return n === 0 && value > 0
      ? cells.fewer
      : n === 100 && value < 1
        ? cells.more
        : number.format(n);
  };
  const plural = (forms: Plural, n: number): string =>
    interpolate(forms[rules.select(n)] ?? forms.other, {n: number.format(n)});
  const ofHundred = (value: number): string =>
    interpolate(cells.people[rules.select(roundShare(value))] ?? cells.people.other, {
      n: people(value),
    });
  return {
    strings,
    plural,
    ofHundred,
    ofHundredRange: ({low, high}) =>
      people(low) === people(high)
        ? ofHundred(high)
        : interpolate(cells.peopleRange, {low: people(low), high: people(high)}),
    money: (minorUnits) => sum(roundMoney(minorUnits)),
    moneyTick: sum,
    count: (n) => number.format(n),
    percent: (value) => share.format(value),
    weeks: (weeks) => inUnit(...roundWeeks(weeks)),
    days: (days) => inUnit(...roundDays(days)),
    months: (months) => inUnit(months, 'month'),
    minutes: (minutes) => inUnit(...roundMinutes(minutes)),
    people,
    locale,
    date: (day) =>
      new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day)),
    list: (parts) => clauses.format(parts),
    range: ({low, high}, one) => {
      const [from, to] = [one(low), one(high)];
      return from === to ? to : interpolate(cells.range, {low: from, high: to});
    },
    span: ({low, high}, round) => {
      const [[from, fromUnit], [to, toUnit]] = [round(low), round(high)];
      const end = inUnit(to, toUnit);
      if (fromUnit === toUnit && from === to) return end;
      // The unit once, where both ends have the same: “2 to 4 days”.
      return interpolate(cells.range, {
        low: fromUnit === toUnit || from === 0 ? number.format(from) : inUnit(from, fromUnit),
        high: end,
      });
    },
  };
}

import {isBefore, type Day} from '../../engine/dates/days.js';
import {amountDigits} from './amount-digits.js';
import {limitDecimals} from './limit-formats.js';
import type {DateIssue} from '../../i18n/strings/dates-and-budget-strings.js';

/** What was typed into a field: nothing, something that can be used, or why it cannot. */
export type FieldReading<Value> = Readonly<
  {value: Value | undefined; issue?: undefined} | {value?: undefined; issue: DateIssue}
>;

/** The largest sum that is taken, in units of the currency, not cents. */
const MAX_AMOUNT = 100_000_000;
/** The same without cents: a course may cost a hundred million rupiah. */
const MAX_WITHOUT_CENTS = 100_000_000_000;
const YEARS_BACK = 5;
const YEARS_AHEAD = 15;

/**
 * A day as date fields give it (`2027-03-14`). `isBroken`: the field holds something that it cannot
 * give as text. A year far from today is a mistake, or only half typed.
 */
export function readDay(
  text: string,
  isBroken: boolean,
  today: Day,
  calendar: Temporal.PlainDateConstructor,
): FieldReading<Day> {
  if (text === '') return isBroken ? {issue: 'noDay'} : {value: undefined};
  const day = dayOf(text, calendar);
  if (day === undefined) return {issue: 'noDay'};
  const isFar =
    isBefore(day, today.subtract({years: YEARS_BACK})) ||
    isBefore(today.add({years: YEARS_AHEAD}), day);
  return isFar ? {issue: 'farDay'} : {value: day};
}

function dayOf(text: string, calendar: Temporal.PlainDateConstructor): Day | undefined {
  // `from` takes more than a day: times, zones and calendars.
  if (!/^\d{4,6}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    // Years of more than four digits are written with a sign and six digits.
    return calendar.from(text.length > 10 ? `+${text.padStart(12, '0')}` : text);
  } catch {
    return undefined;
  }
}

/**
 * A sum in units of a currency as people write it, in whatever language: `1500`, `1.500,50`. In
 * whole hundredths of the unit, as all sums are. Three digits after a sign are a group of
 * thousands, but in a currency with three decimals.
 */
export function readAmount(
  text: string,
  isBroken: boolean,
  currency: string,
): FieldReading<number> {
  const typed = text.trim();
  if (typed === '') return isBroken ? {issue: 'noAmount'} : {value: undefined};
  const [, sign = '', size = ''] = /^([-−]?)(.*)$/s.exec(typed) ?? [];
  const digits = amountDigits(size, limitDecimals(currency));
  return digits === undefined
    ? {issue: 'noAmount'}
    : checkAmount(Number(digits) * (sign ? -1 : 1), currency);
}

/** A sum in units of a currency, in minor units, if it can be a limit. To the smallest coin. */
export function checkAmount(amount: number, currency: string): FieldReading<number> {
  if (Number.isNaN(amount)) return {issue: 'noAmount'};
  if (amount < 0) return {issue: 'negative'};
  const decimals = limitDecimals(currency);
  const most = decimals === 0 ? MAX_WITHOUT_CENTS : MAX_AMOUNT;
  return amount > most
    ? {issue: 'huge'}
    : {value: Math.round(Number(amount.toFixed(decimals)) * 100)};
}

import {highestAmount} from '../../src/clinic-config/highest-amount.js';
import {isOwnPicture, isSafeLink} from '../../src/clinic-config/link-schema.js';
import {decimalsOf} from '../../src/evidence/currency-decimals.js';
import {amountDigits} from '../../src/steps/dates-and-budget/amount-digits.js';
import {currencyDoubt} from './amount-currency.js';
import {isOwnFile, mendLink} from './mend-link.js';

/** What a typed text means, or why it cannot be read. An empty text has neither. */
export interface ReadResult<Value> {
  readonly value?: Value;
  readonly problem?: string;
  /** What was made of a text that was nearly right; the clinic is told. */
  readonly mended?: string;
}

const NOTHING_TYPED: ReadResult<never> = {};

const PERCENT = /^\d+(?:[.,]\d{1,3})?$/;

/** What an amount may be. */
interface AmountRules {
  /** ISO 4217 code; undefined where none is chosen yet. */
  readonly currency?: string | undefined;
  /** True where 0 means that it is free. */
  readonly mayBeFree?: boolean;
}

/** What the last digits are called in a message. */
const DECIMALS = ['no decimals', 'one decimal', 'two decimals', 'three decimals'];

/** As much of a typed text as a message can hold. */
const shortened = (text: string): string => {
  const whole = text.trim();
  return whole.length > 24 ? `${whole.slice(0, 23)}…` : whole;
};

/**
 * An amount of money as people write it: 249, 249.50, 249,50, 1.299 or 1,299. Its decimals and its
 * highest are those that the configuration takes in this currency.
 */
export function readAmount(
  text: string,
  {currency, mayBeFree = false}: AmountRules = {},
): ReadResult<number> {
  if (text.trim() === '') return NOTHING_TYPED;
  const decimals = currency === undefined ? 2 : decimalsOf(currency);
  const digits = amountDigits(text, decimals);
  if (digits === undefined)
    return {
      problem: `“${shortened(text)}” is no amount. Write only an amount, like ${decimals === 0 ? '25000' : '249.50'}.`,
    };
  const doubt = currencyDoubt(text, currency);
  if (doubt !== undefined) return {problem: doubt};
  const value = Number(digits);
  if (value !== Number(value.toFixed(decimals)))
    return {problem: `Amounts of this currency have ${DECIMALS[decimals] ?? 'few decimals'}.`};
  const highest = highestAmount(currency);
  if (value > highest)
    return {
      problem: `This is more than ${highest.toLocaleString('en')}. Check the number of zeros.`,
    };
  if (value === 0 && !mayBeFree) return {problem: 'Write an amount above 0, or leave it empty.'};
  return {value};
}

/** A percentage from 0 to 50, with three decimals at most: 19, 19%, 8,1, 8.875. */
export function readPercent(text: string): ReadResult<number> {
  if (text.trim() === '') return NOTHING_TYPED;
  const bare = text.replace(/[\s%]/g, '');
  const value = PERCENT.test(bare) ? Number(bare.replace(',', '.')) : NaN;
  return value <= 50 ? {value} : {problem: 'Write a percentage from 0 to 50, like 19 or 8.1.'};
}

/** A whole number from `fewest` to `most`, such as one of sessions. */
export function readWhole(text: string, fewest: number, most: number): ReadResult<number> {
  if (text.trim() === '') return NOTHING_TYPED;
  const value = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return value >= fewest && value <= most
    ? {value}
    : {problem: `Write a whole number from ${fewest} to ${most}.`};
}

/** A number of sessions from `fewest` to 20. */
export const readSessions = (text: string, fewest: number): ReadResult<number> =>
  readWhole(text, fewest, 20);
/** Weeks from one session to the next. */
export const readWeeks = (text: string): ReadResult<number> => readWhole(text, 1, 26);
/** Months from one visit to the next. */
export const readMonths = (text: string): ReadResult<number> => readWhole(text, 1, 60);

/** Whether the calendar has this day. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A month or a day: 2026-03, 2026-03-15, 03/2026, 3.2026. The value is written as ISO 8601 has it.
 */
export function readPriceListDate(text: string): ReadResult<string> {
  if (text.trim() === '') return NOTHING_TYPED;
  const {year, month, day} =
    (
      /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/.exec(text.trim()) ??
      /^(?<month>\d{1,2})\s?[/.]\s?(?<year>\d{4})$/.exec(text.trim())
    )?.groups ?? {};
  const isReal = isDay(Number(year), Number(month), Number(day ?? 1)) && Number(year) >= 1900;
  return isReal
    ? {value: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')}
    : {problem: 'Write a year and a month, like 2026-03.'};
}

/** Names that may stand in braces in a link. */
const PLACEHOLDERS = ['concern', 'area', 'treatment', 'kind', 'severity', 'skin-tone'];

/**
 * A link: an address with `https:`, `http:`, `mailto:` or `tel:`, or a page of the clinic's own
 * site. `https://` and `tel:` are put before a host and a number, and the clinic is told.
 */
export function readLink(text: string): ReadResult<string> {
  if (text.trim() === '') return NOTHING_TYPED;
  const link = mendLink(text);
  const unknown = [...link.matchAll(/\{([^}]*)\}/g)]
    .map(([, name = '']) => name)
    .find((name) => !PLACEHOLDERS.includes(name));
  if (unknown !== undefined)
    return {problem: `{${unknown}} is not known. Use {concern}, {area} or {treatment}.`};
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(link)?.[1]?.toLowerCase();
  const result = scheme === undefined ? readOwnPage(link) : readAddress(link, scheme);
  return result.value === undefined || link === text.trim()
    ? result
    : {...result, mended: `Becomes ${link}`};
}

/** What leads within the clinic's site, for certain: `/book`, `../book`, `?book`, `#book`. */
const WITHIN_SITE = /^(?:\.{0,2}\/(?!\/)|[?#])/;
/** One or more words as a path has them; with nothing before them they may be half a host. */
const PATH_ALONE = /^[\p{L}\d_-]+(?:\/[\p{L}\d_.-]*)*$/u;

/** A link without a scheme stays on the clinic's site. */
function readOwnPage(link: string): ReadResult<string> {
  if (/\s|^[+\d().–/-]+$/.test(link) || !isSafeLink(link)) return {problem: NO_ADDRESS};
  if (WITHIN_SITE.test(link) || isOwnFile(link)) return {value: link};
  if (/^[^/?#]*@/.test(link)) return {problem: NO_MAILBOX};
  const isHalf = !PATH_ALONE.test(link) || /^(?:https?|ftp|www)(?=[/.]|$)/i.test(link);
  return {
    problem: isHalf
      ? NO_ADDRESS
      : `This is not a whole address. For a page of your own site, write /${shortened(link)}`,
  };
}

const NO_MAILBOX =
  'This is not a whole address of a mailbox: behind the “@” a name like clinic.com is missing.';
const NO_ADDRESS =
  'This is not a whole address. Copy it from the address bar of your browser, or write a phone number.';

function readAddress(link: string, scheme: string): ReadResult<string> {
  if (!['https', 'http', 'mailto', 'tel'].includes(scheme))
    return {problem: 'Use a link that begins with https://, http://, mailto: or tel:.'};
  const filledIn = link.replace(/\{[^}]*\}/g, 'x');
  if (
    /^[^:]*:\/*$/.test(link) ||
    /\s/.test(link) ||
    !URL.canParse(filledIn) ||
    /^https?:(?!\/\/)/i.test(link)
  )
    return {problem: NO_ADDRESS};
  if (scheme === 'mailto' && !/^[^@?]+@[^@?]+\.[^@?.]{2,}(?:\?|$)/.test(link.slice(7)))
    return {problem: NO_MAILBOX};
  const {hostname} = new URL(filledIn);
  if (scheme.startsWith('http') && !isWholeHost(hostname)) return {problem: NO_ADDRESS};
  return isSafeLink(link) ? {value: link} : {problem: NO_ADDRESS};
}

/** `www.clinic` lacks its end, and so does `clinic`; a test server has no more. */
const isWholeHost = (host: string): boolean =>
  /[^.]\.[^.]/.test(host) ? !/^www\.[^.]*\.?$/.test(host) : /^(?:localhost|\[.*\])$/.test(host);

/** A picture of the clinic's own site, or one that stands in its address. */
export function readLogo(text: string): ReadResult<string> {
  const value = text.trim();
  if (value === '') return NOTHING_TYPED;
  return isOwnPicture(value)
    ? {value}
    : {
        problem:
          'Use a picture on your own site, like /logo.svg. Pictures of other sites are not fetched.',
      };
}

/** The configuration takes no text with a tag in it: as in its schema. */
const TAG = /<[a-zA-Z/!?]/;

/** A text of at most `longest` letters. */
export function readText(text: string, longest: number): ReadResult<string> {
  const value = text.trim();
  if (value === '') return NOTHING_TYPED;
  if (TAG.test(value)) return {problem: 'Write words alone, without HTML tags like <b>.'};
  return value.length <= longest
    ? {value}
    : {problem: `This is ${value.length} letters long; at most ${longest} fit.`};
}

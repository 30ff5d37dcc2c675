import type {PriceList} from '../../src/price-list-reader/read-price-list.js';
import {currenciesOfSign} from './amount-currency.js';
import {currencyTyped, type FormState} from './form-state.js';

/** What tells in which currency the prices of a list are. */
export interface ListedCurrency {
  readonly list: Pick<PriceList, 'currency' | 'currencyNote'>;
  /** The currency that was chosen where the text does not prove it; empty before. */
  readonly currency: string;
}

type TypedCurrency = Pick<FormState, 'currency' | 'market'>;

/** What is said of the currency before prices are used. */
export interface CurrencyQuestion {
  readonly why: string;
  /** ISO 4217 codes. */
  readonly options: readonly string[];
  /** The one that is taken unless another is chosen; undefined where somebody must choose. */
  readonly taken: string | undefined;
}

/** A longer choice helps nobody: the field for the currency has all. */
const MOST_OPTIONS = 6;
const COMMON = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'INR', 'AED'];

/** The code of a currency that the list proves. */
const codeOf = (currency: string | null): string | undefined =>
  currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : undefined;

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

const takenAs = (code: string, {currency}: TypedCurrency): string =>
  `Its prices are taken as ${code}, ${currency === '' ? 'the currency of your country' : 'the currency in your fields'}.`;

/** A list without a sign, or with several currencies. */
function unsignedQuestion(note: string, state: TypedCurrency): CurrencyQuestion {
  const typed = currencyTyped(state);
  const options = unique([typed ?? 'USD', ...COMMON]);
  if (note.startsWith('several'))
    return {why: 'The list has several currencies.', options, taken: undefined};
  const why = 'The list names no currency.';
  return typed === undefined
    ? {why, options, taken: undefined}
    : {why: `${why} ${takenAs(typed, state)}`, options, taken: typed};
}

/** A sign that several currencies share, such as the dollar’s: the country tells which it is. */
function signQuestion(sign: string, state: TypedCurrency): CurrencyQuestion {
  const typed = currencyTyped(state);
  const codes = currenciesOfSign(sign);
  const options = codes.length === 0 ? COMMON : codes.slice(0, MOST_OPTIONS);
  const says = `The list says “${sign}”`;
  if (typed === undefined)
    return {why: `${says}: which currency is not written.`, options, taken: undefined};
  return codes.includes(typed)
    ? {
        why: `${says}. ${takenAs(typed, state)}`,
        options: unique([typed, ...options]),
        taken: typed,
      }
    : {
        why: `${says}, your fields are in ${typed}.`,
        options: unique([...options, typed]),
        taken: undefined,
      };
}

/** Undefined where the list proves a currency and the fields have no other. */
export function currencyQuestion(
  {list: {currency, currencyNote = ''}}: ListedCurrency,
  state: TypedCurrency,
): CurrencyQuestion | undefined {
  if (currency === null) return unsignedQuestion(currencyNote, state);
  if (codeOf(currency) === undefined) return signQuestion(currency, state);
  const typed = currencyTyped(state);
  return typed === undefined || typed === currency
    ? undefined
    : {
        why: `The list is in ${currency}, your fields are in ${typed}.`,
        options: [currency, typed],
        taken: undefined,
      };
}

/** The code that was chosen, that the list proves or that the country tells; undefined before. */
export const currencyKnown = (pasted: ListedCurrency, state: TypedCurrency): string | undefined =>
  pasted.currency || codeOf(pasted.list.currency) || currencyQuestion(pasted, state)?.taken;

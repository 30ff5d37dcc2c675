import type {PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId, MarketId} from '../../src/evidence/ids.js';
import {gentlePriceOf} from '../../src/evidence/look-up-gentle-prices.js';
import {areaFactorOf, priceOf, type StudyRange} from '../../src/evidence/look-up-figures.js';
import {listedSum} from './cost-text.js';
import {subjectOf} from './field-subjects.js';
import {currencyTyped, type FormState, type PriceFields} from './form-state.js';
import {MARKET_CURRENCIES, TREATMENTS} from './product-terms.js';
import {readAmount, readSessions} from './read-input.js';

/** A price that may be a slip, and the field where it was typed. */
export interface UnlikelyPrice {
  readonly field: string;
  readonly text: string;
}

/** An amount that could be read, and its field. */
interface Typed {
  readonly field: string;
  readonly sessions: number;
  readonly amount: number;
}

/** One price with all that it is held against. */
interface Compared {
  readonly single: Typed | undefined;
  readonly courses: readonly Typed[];
  readonly isFrom: boolean;
  /** What other clinics ask for a session there; undefined where that is not known. */
  readonly usual: StudyRange | undefined;
  readonly currency: string | undefined;
}

function coursesOf(name: string, price: PriceFields, currency: string | undefined): Typed[] {
  const {courseOf3, courseOf6, courses} = price;
  return [
    {field: `${name}-course-3`, sessions: '3', price: courseOf3},
    {field: `${name}-course-6`, sessions: '6', price: courseOf6},
    ...courses.map((course, index) => ({field: `${name}-course-${index + 1}-price`, ...course})),
  ].flatMap(({field, sessions, price: text}) => {
    const count = readSessions(sessions, 2).value;
    const amount = readAmount(text, {currency}).value;
    return count === undefined || amount === undefined ? [] : [{field, sessions: count, amount}];
  });
}

function singleOf(name: string, {session}: PriceFields, currency: string | undefined) {
  const amount = readAmount(session, {currency}).value;
  return amount === undefined ? undefined : {field: `${name}-session`, sessions: 1, amount};
}

/** What clinics of the country ask for a session, where the amounts are in its currency. */
function usualPrice(
  state: FormState,
  treatment: PricedTreatment,
  area: AreaId,
): StudyRange | undefined {
  const {market} = state;
  if (market === '' || currencyTyped(state) !== MARKET_CURRENCIES[market]) return undefined;
  const face = facePrice(market, treatment, state.treatments[treatment].make === 'gentle');
  const factor = areaFactorOf(area, treatment)?.likely ?? 1;
  return face && {low: face.low * factor, likely: face.likely * factor, high: face.high * factor};
}

const facePrice = (
  market: MarketId,
  treatment: PricedTreatment,
  isGentle: boolean,
): StudyRange | undefined =>
  (isGentle ? gentlePriceOf(market, treatment) : undefined) ?? priceOf(market, treatment);

/** Every price of a treatment: that of the main fields, and those of single places. */
function pricesOf(state: FormState, treatment: PricedTreatment): Compared[] {
  const currency = currencyTyped(state);
  const {price, areas} = state.treatments[treatment];
  const rows = areas.map((row, index) => ({...row, name: `${treatment}-area-${index + 1}`}));
  return [{area: 'face' as const, price, name: treatment}, ...rows].map((row) => ({
    single: singleOf(row.name, row.price, currency),
    courses: coursesOf(row.name, row.price, currency),
    isFrom: row.price.from,
    usual: row.area === '' ? undefined : usualPrice(state, treatment, row.area),
    currency,
  }));
}

/**
 * Whether an amount looks like one with a digit too many or too few: far above what clinics ask, and
 * a tenth of it would be near that or still above; or the other way round.
 */
const isFarFrom = (amount: number, {low, high}: StudyRange): boolean =>
  (amount > high * 3 && amount / 10 >= low / 1.5) ||
  (amount < low / 2 && amount * 10 <= high * 1.5);

function sessionText({single, courses, usual, currency}: Compared): UnlikelyPrice[] {
  const typed = single ?? courses[0];
  if (typed === undefined || usual === undefined) return [];
  if (!isFarFrom(typed.amount / typed.sessions, usual)) return [];
  const sum = listedSum(typed.amount / typed.sessions, currency);
  const range = `${listedSum(Math.round(usual.low), currency)} to ${listedSum(Math.round(usual.high), currency)}`;
  return [
    {
      field: typed.field,
      text: `${sum} a session, while clinics of your country mostly ask ${range}. Check the number of zeros.`,
    },
  ];
}

const courseTexts = ({single, courses, isFrom, currency}: Compared): UnlikelyPrice[] =>
  single === undefined
    ? []
    : courses.flatMap(({field, sessions, amount}) => {
        const sum = listedSum(amount, currency);
        const alone = single.amount * sessions;
        if (amount > alone && !isFrom)
          return [
            {
              field,
              text: `${sum} is more than ${sessions} single sessions, ${listedSum(alone, currency)}. Is it right?`,
            },
          ];
        return amount <= single.amount
          ? [{field, text: `${sum} is no more than one session. Is it the price of them all?`}]
          : [];
      });

/** Prices that can be used but may be slips. Nothing is refused: a clinic may ask what it likes. */
export const unlikelyPrices = (state: FormState): readonly UnlikelyPrice[] =>
  TREATMENTS.flatMap((treatment) => pricesOf(state, treatment))
    .flatMap((price) => [...sessionText(price), ...courseTexts(price)])
    .map(({field, text}) => ({field, text: `${subjectOf(state, field)}: ${text}`}));

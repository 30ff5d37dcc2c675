import * as z from 'zod/mini';
import type {AreaId} from '../evidence/ids.js';
import {decimalsOf} from '../evidence/currency-decimals.js';
import {isCurrency} from './currency-and-language-codes.js';
import type {
  Amount,
  AreaPrice,
  Fees,
  PricedTreatment,
  Tax,
  TreatmentPrice,
  Upkeep,
} from './config.js';
import {highestAmount} from './highest-amount.js';
import {byId, listOf, strictly} from './object-schema.js';

/** So many decimals at most; 0.1 + 0.2 has more. */
const isRound =
  (digits: number) =>
  (amount: number): boolean =>
    Number(amount.toFixed(digits)) === amount;

const DIGITS = ['no decimals', 'one decimal', 'two decimals', 'three decimals', 'four decimals'];

/** Says it to whoever wrote a text: of “1.200,50 €” nobody knows for sure which number it is. */
const told = (allowed: string): {error: (issue: {readonly input?: unknown}) => string} => ({
  error: ({input}) =>
    typeof input === 'string'
      ? `${allowed}. This is a text; a number without quotes is wanted`
      : allowed,
});

/** The amounts of one currency; left out, that of the market, which has cents. */
interface Amounts {
  readonly amount: z.ZodMiniType<Amount>;
  readonly amountOrFree: z.ZodMiniType<Amount>;
  readonly allowed: string;
  readonly allowedOrFree: string;
}

function amountsOf(code: string | undefined): Amounts {
  const digits = code === undefined ? 2 : decimalsOf(code);
  const highest = highestAmount(code);
  const example = digits === 0 ? '25000' : '249 or 249.5';
  const written = `at most ${highest}, with ${DIGITS[digits] ?? 'few decimals'}${digits === 0 ? '' : ' at most'}, as a number: ${example}`;
  const allowed = `an amount of the currency, above 0, ${written}`;
  const allowedOrFree = `an amount of the currency, 0 (free) or more, ${written}`;
  const round = isRound(digits);
  return {
    allowed,
    allowedOrFree,
    amount: z
      .number(told(allowed))
      .check(z.gt(0, allowed), z.maximum(highest, allowed), z.refine(round, allowed)),
    amountOrFree: z
      .number(told(allowedOrFree))
      .check(
        z.minimum(0, allowedOrFree),
        z.maximum(highest, allowedOrFree),
        z.refine(round, allowedOrFree),
      ),
  };
}

const COURSE = 'a course by its number of sessions, a whole number from 2 to 20, as "3"';
const COURSES = `an object of courses: ${COURSE}, with its price`;
const coursesAt = ({amount}: Amounts): z.ZodMiniType<Record<string, Amount>> =>
  z
    .record(z.string().check(z.regex(/^(?:[2-9]|1\d|20)$/)), amount, {
      error: ({code}) => (code === 'invalid_key' ? COURSE : COURSES),
    })
    .check(z.refine((each) => Object.keys(each).length > 0, COURSES));

const areaPrice = (amounts: Amounts) => ({
  session: z.optional(amounts.amount),
  firstSession: z.optional(amounts.amountOrFree),
  courses: z.optional(coursesAt(amounts)),
  from: z.optional(z.boolean('true or false')),
});
const hasPrice = z.refine<AreaPrice>(
  ({session, courses: some}) => session !== undefined || some !== undefined,
  'a price of one session (session), of courses (courses), or both',
);
const orAmount = <Value>(
  value: z.ZodMiniType<Value>,
  or: string,
  {amount, allowed}: Amounts,
): z.ZodMiniType<Amount | Value> =>
  z.union([amount, value], told(`${allowed}; or an object with ${or}`));

const make = z.literal(['gentle', 'full'], 'gentle or full');

/** What treatments cost, in a currency; left out: that of the market. */
export const prices = (
  treatments: readonly PricedTreatment[],
  areas: readonly AreaId[],
  code?: string,
): z.ZodMiniType<Partial<Record<PricedTreatment, Amount | TreatmentPrice>>> => {
  const amounts = amountsOf(code);
  const price = areaPrice(amounts);
  const inArea = orAmount(
    strictly(price).check(hasPrice),
    'session, firstSession, courses, from',
    amounts,
  );
  const whole = strictly({
    ...price,
    areas: z.optional(byId(areas, inArea)),
    make: z.optional(make),
  }).check(
    z.refine(
      ({session, courses: some, areas: places, make: named}) =>
        session !== undefined ||
        some !== undefined ||
        named !== undefined ||
        Object.keys(places ?? {}).length > 0,
      'a price of one session (session), of courses (courses), or of places (areas)',
    ),
  );
  return byId(
    treatments,
    orAmount(whole, 'session, firstSession, courses, from, areas, make', amounts),
  );
};

/** What is paid beside the sessions. */
export const fees = (
  treatments: readonly PricedTreatment[],
  code?: string,
): z.ZodMiniType<Fees> => {
  const amounts = amountsOf(code);
  const {amount, amountOrFree, allowedOrFree} = amounts;
  const some = z.optional(listOf(treatments));
  const fee = z.optional(
    orAmount(strictly({price: amount, treatments: some}), 'price, treatments', amounts),
  );
  const consultation = strictly({
    price: amountOrFree,
    treatments: some,
    setOff: z.optional(z.boolean('true or false')),
  });
  return strictly({
    consultation: z.optional(
      z.union(
        [amountOrFree, consultation],
        told(`${allowedOrFree}; or an object with price, treatments, setOff`),
      ),
    ),
    patchTest: fee,
    numbing: fee,
    aftercareKit: fee,
  });
};

const EVERY = 'a whole number of months from 1 to 60';
const MONTHS = [...Array(60).keys()].map((index) => index + 1);

/**
 * What an upkeep visit costs after the course and how often it is advised, by treatment; in a
 * currency, left out: that of the market.
 */
export const upkeep = (
  treatments: readonly PricedTreatment[],
  code?: string,
): z.ZodMiniType<Partial<Record<PricedTreatment, Upkeep>>> => {
  const {amount} = amountsOf(code);
  return byId(treatments, strictly({price: amount, everyMonths: z.literal(MONTHS, EVERY)}));
};

const PERCENT =
  'a number from 0 to 50, with three decimals at most: 19 for 19 %, 8.875 for 8.875 %';

export const tax: z.ZodMiniType<Tax> = strictly({
  percent: z
    .number(told(PERCENT))
    .check(z.minimum(0, PERCENT), z.maximum(50, PERCENT), z.refine(isRound(3), PERCENT)),
  included: z.boolean('true where the prices contain it, false where it comes on top'),
});

const CURRENCY = 'a currency by its code of ISO 4217 in capitals, as EUR';

export const currency: z.ZodMiniString = z
  .string(CURRENCY)
  .check(z.regex(/^[A-Z]{3}$/, CURRENCY), z.refine(isCurrency, CURRENCY));

const LIST_DATE = 'a month or a day of the calendar, as 2026-03 or 2026-03-15';

/** A day that no calendar has comes back as another one, or as none. */
export const priceListDate: z.ZodMiniString = z.string(LIST_DATE).check(
  z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/, LIST_DATE),
  z.refine((text) => {
    const day = new Date(text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }, LIST_DATE),
);

import * as z from 'zod/mini';
import type {AreaId} from '../evidence/ids.js';
import {isCurrency} from './currency-and-language-codes.js';
import type {Amount, AreaPrice, Fees, PricedTreatment, Tax, TreatmentPrice} from './config.js';
import {byId, listOf, strictly} from './object-schema.js';

/** Two decimals at most; 0.1 + 0.2 has more. */
const isRound = (amount: number): boolean => Math.round(amount * 100) / 100 === amount;

const WRITTEN = 'at most 1000000, with two decimals at most, as a number: 249 or 249.5';
const AMOUNT = `an amount of the currency, above 0, ${WRITTEN}`;
const AMOUNT_OR_FREE = `an amount of the currency, 0 (free) or more, ${WRITTEN}`;

/** Says it to whoever wrote a text: of “1.200,50 €” nobody knows for sure which number it is. */
const told = (allowed: string): {error: (issue: {readonly input?: unknown}) => string} => ({
  error: ({input}) =>
    typeof input === 'string'
      ? `${allowed}. This is a text; a number without quotes is wanted`
      : allowed,
});

const amount = z
  .number(told(AMOUNT))
  .check(z.gt(0, AMOUNT), z.maximum(1e6, AMOUNT), z.refine(isRound, AMOUNT));
const amountOrFree = z
  .number(told(AMOUNT_OR_FREE))
  .check(
    z.minimum(0, AMOUNT_OR_FREE),
    z.maximum(1e6, AMOUNT_OR_FREE),
    z.refine(isRound, AMOUNT_OR_FREE),
  );

const COURSE = 'a course by its number of sessions, a whole number from 2 to 20, as "3"';
const COURSES = `an object of courses: ${COURSE}, with its price`;
const courses = z
  .record(z.string().check(z.regex(/^(?:[2-9]|1\d|20)$/)), amount, {
    error: ({code}) => (code === 'invalid_key' ? COURSE : COURSES),
  })
  .check(z.refine((each) => Object.keys(each).length > 0, COURSES));

const areaPrice = {
  session: z.optional(amount),
  courses: z.optional(courses),
  from: z.optional(z.boolean('true or false')),
};
const hasPrice = z.refine<AreaPrice>(
  ({session, courses: some}) => session !== undefined || some !== undefined,
  'a price of one session (session), of courses (courses), or both',
);
const orAmount = <Value>(value: z.ZodMiniType<Value>, or: string): z.ZodMiniType<Amount | Value> =>
  z.union([amount, value], told(`${AMOUNT}; or an object with ${or}`));

/** What treatments cost. */
export const prices = (
  treatments: readonly PricedTreatment[],
  areas: readonly AreaId[],
): z.ZodMiniType<Partial<Record<PricedTreatment, Amount | TreatmentPrice>>> => {
  const inArea = orAmount(strictly(areaPrice).check(hasPrice), 'session, courses, from');
  const whole = strictly({
    ...areaPrice,
    areas: z.optional(byId(areas, inArea)),
    make: z.optional(z.literal(['gentle', 'full'], 'gentle or full')),
  }).check(
    z.refine(
      ({session, courses: some, areas: places, make}) =>
        session !== undefined ||
        some !== undefined ||
        make !== undefined ||
        Object.keys(places ?? {}).length > 0,
      'a price of one session (session), of courses (courses), or of places (areas)',
    ),
  );
  return byId(treatments, orAmount(whole, 'session, courses, from, areas, make'));
};

/** What is paid beside the sessions. */
export const fees = (treatments: readonly PricedTreatment[]): z.ZodMiniType<Fees> => {
  const some = z.optional(listOf(treatments));
  const fee = z.optional(
    orAmount(strictly({price: amount, treatments: some}), 'price, treatments'),
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
        told(`${AMOUNT_OR_FREE}; or an object with price, treatments, setOff`),
      ),
    ),
    patchTest: fee,
    numbing: fee,
    aftercareKit: fee,
  });
};

const PERCENT = 'a number from 0 to 50, with two decimals at most: 19 for 19 %';

export const tax: z.ZodMiniType<Tax> = strictly({
  percent: z
    .number(told(PERCENT))
    .check(z.minimum(0, PERCENT), z.maximum(50, PERCENT), z.refine(isRound, PERCENT)),
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

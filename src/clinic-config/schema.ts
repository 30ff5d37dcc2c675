import * as z from 'zod/mini';
import type {AreaId, ConcernId, TreatmentId} from '../evidence/ids.js';
import type {ClinicQuestion, Config, PricedTreatment} from './config.js';
import {link, picture} from './link-schema.js';
import {currency, fees, priceListDate, prices, tax, upkeep} from './money-schema.js';
import {byId, list, listOf, strictly} from './object-schema.js';
import {textsByLanguage, words} from './text-schema.js';

/**
 * What can be named in a configuration. Handed over: the modules that hold it belong to the first
 * answer's file.
 */
export interface KnownIds {
  readonly treatments: readonly TreatmentId[];
  readonly concerns: readonly ConcernId[];
  readonly areas: readonly AreaId[];
}

const MOST_WORDS = 500;
const WEEKDAY = 'a weekday from 1 (Monday) to 7 (Sunday)';
const SESSIONS = 'a whole number of sessions from 1 to 20';
const WEEKS = 'a whole number of weeks from 1 to 26';

/**
 * All whole numbers from 1 on. A list of values weighs less than a check of numbers, and editors
 * can offer it.
 */
const upTo = (most: number): number[] => [...Array(most).keys()].map((index) => index + 1);
const weekday = z.literal(upTo(7), WEEKDAY);
const sessions = z.literal(upTo(20), SESSIONS);
const weeks = z.literal(upTo(26), WEEKS);
const sentence = words(MOST_WORDS);

/** Who the clinic is. */
const clinic = strictly({
  name: z.optional(words(80)),
  logo: z.optional(picture),
  phone: z.optional(words(40)),
  address: z.optional(words(200)),
});

const question = (treatments: readonly TreatmentId[]): z.ZodMiniType<ClinicQuestion> =>
  strictly({
    text: sentence,
    outcomes: z.optional(
      byId(
        treatments,
        strictly({
          outcome: z.literal(['nothing', 'tell', 'wait', 'not'], 'nothing, tell, wait or not'),
          reason: z.optional(sentence),
          until: z.optional(sentence),
        }),
      ),
    ),
  });

/** Our questions by their ids, reworded or left out, and the clinic's own. */
const questions = (
  treatments: readonly TreatmentId[],
): z.ZodMiniType<NonNullable<Config['safetyQuestions']>> =>
  z.record(
    words(60),
    z.union(
      [z.literal(false), sentence, question(treatments)],
      `false, a text of at most ${MOST_WORDS} letters without HTML tags, or an object with text, outcomes`,
    ),
    'an object with a question under each id',
  );

/**
 * Version 1 of what a clinic configures; each message says in plain words what is allowed. `Config`
 * describes it. `code` is the currency of its amounts, where it names one.
 */
export const schemaOf = (
  {treatments, concerns, areas}: KnownIds,
  code?: string,
): z.ZodMiniType<Config> => {
  const priced = treatments.filter(
    (treatment): treatment is PricedTreatment => treatment !== 'none',
  );
  const orByConcern = (value: z.ZodMiniType<number>, allowed: string) =>
    z.union([value, byId(concerns, value)], `${allowed}, or an object with one by concern`);
  return strictly({
    $schema: z.optional(words(MOST_WORDS)),
    version: z.optional(
      z.literal(1, '1, the newest version that is known here. What else is right is used'),
    ),
    currency: z.optional(currency),
    prices: z.optional(prices(priced, areas, code)),
    fees: z.optional(fees(priced, code)),
    tax: z.optional(tax),
    priceListDate: z.optional(priceListDate),
    treatments: z.optional(listOf(priced)),
    names: z.optional(byId(priced, words(60))),
    concerns: z.optional(listOf(concerns)),
    areas: z.optional(listOf(areas)),
    usualSessions: z.optional(byId(priced, orByConcern(sessions, SESSIONS))),
    usualInterval: z.optional(byId(priced, orByConcern(weeks, WEEKS))),
    upkeep: z.optional(upkeep(priced, code)),
    closedDays: z.optional(list(weekday, WEEKDAY, 0)),
    safetyQuestions: z.optional(questions(treatments)),
    bookingLink: z.optional(link),
    bookingPlan: z.optional(z.boolean('true or false')),
    contactLink: z.optional(link),
    clinic: z.optional(clinic),
    disclaimer: z.optional(sentence),
    texts: z.optional(textsByLanguage),
  });
};

import {
  CONFIG_VERSION,
  type AreaPrice,
  type ClinicOutcome,
  type ClinicQuestion,
  type Config,
  type ConsultationFee,
  type PricedTreatment,
  type TreatmentPrice,
  type Upkeep,
} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId} from '../../src/evidence/ids.js';
import {
  currencyTyped,
  type FeeFields,
  type FormState,
  type NumberForConcern,
  type OutcomeFields,
  type PriceFields,
  type QuestionFields,
  type TreatmentFields,
} from './form-state.js';
import {AREAS, CONCERNS, TREATMENTS} from './product-terms.js';
import {
  readAmount,
  readLink,
  readLogo,
  readMonths,
  readPercent,
  readPriceListDate,
  readSessions,
  readText,
  readWeeks,
  type ReadResult,
} from './read-input.js';

/** The object without members that are undefined or empty; undefined where none is left. */
function withoutEmpty<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object as Record<string, unknown>).filter(
    ([, value]) =>
      value !== undefined &&
      !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  );
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

/** The currency that amounts are read in; undefined for that of the market. */
type Currency = string | undefined;

function toAreaPrice(fields: PriceFields, currency: Currency): AreaPrice | undefined {
  const courses = [
    {sessions: '3', price: fields.courseOf3},
    {sessions: '6', price: fields.courseOf6},
    ...fields.courses,
  ].flatMap(({sessions, price}) => {
    const count = readSessions(sessions, 2).value;
    const amount = readAmount(price, {currency}).value;
    return count === undefined || amount === undefined ? [] : [[String(count), amount] as const];
  });
  const price = withoutEmpty({
    session: readAmount(fields.session, {currency}).value,
    firstSession: readAmount(fields.firstSession, {currency, mayBeFree: true}).value,
    courses: Object.fromEntries(courses),
  });
  return price && (fields.from ? {...price, from: true} : price);
}

/** A price of one session and nothing else is written as a number. */
const shorten = <Price extends AreaPrice>(price: Price): Price | number =>
  Object.keys(price).length === 1 && price.session !== undefined ? price.session : price;

function toTreatmentPrice(
  {price, isFaceOnly, areas, make}: TreatmentFields,
  currency: Currency,
): TreatmentPrice | number | undefined {
  const main = toAreaPrice(price, currency);
  const areaPrices = areas.flatMap(({area, price: there}): [AreaId, AreaPrice | number][] => {
    const areaPrice = toAreaPrice(there, currency);
    return area === '' || areaPrice === undefined ? [] : [[area, shorten(areaPrice)]];
  });
  // Where the face has two prices, the one of the main fields counts.
  if (isFaceOnly && main !== undefined) areaPrices.push(['face', shorten(main)]);
  const whole = withoutEmpty({
    ...(!isFaceOnly && main),
    areas: Object.fromEntries(areaPrices),
    make: make || undefined,
  });
  return whole && shorten(whole);
}

/**
 * The configuration has one number, or one for each concern. Where both are typed, the single
 * number is written for each concern that has none of its own.
 */
function toNumber(
  typed: string,
  typedFor: readonly NumberForConcern[],
  read: (text: string) => ReadResult<number>,
): number | Partial<Record<ConcernId, number>> | undefined {
  const forAll = read(typed).value;
  const forOne = typedFor.flatMap(({concern, number}): [ConcernId, number][] => {
    const value = read(number).value;
    return concern === '' || value === undefined ? [] : [[concern, value]];
  });
  if (forOne.length === 0) return forAll;
  const others =
    forAll === undefined ? [] : CONCERNS.map((concern): [ConcernId, number] => [concern, forAll]);
  return Object.fromEntries([...others, ...forOne]);
}

function toUpkeep({upkeep}: TreatmentFields, currency: Currency): Upkeep | undefined {
  const price = readAmount(upkeep.price, {currency}).value;
  const everyMonths = readMonths(upkeep.everyMonths).value;
  return price === undefined || everyMonths === undefined ? undefined : {price, everyMonths};
}

/** A fee that is only a price is written as a number. */
function toFee(
  {price, setOff, treatments}: FeeFields,
  rules: Parameters<typeof readAmount>[1],
): number | ConsultationFee | undefined {
  const amount = readAmount(price, rules).value;
  if (amount === undefined) return undefined;
  if (treatments.length === 0 && !setOff) return amount;
  return {
    price: amount,
    ...(treatments.length > 0 && {treatments: [...treatments]}),
    ...(setOff && {setOff}),
  };
}

function toFees({fees}: FormState, currency: Currency): Config['fees'] {
  const {consultation, patchTest, numbing, aftercareKit} = fees;
  return withoutEmpty({
    consultation: toFee(consultation, {currency, mayBeFree: true}),
    patchTest: toFee(patchTest, {currency}),
    numbing: toFee(numbing, {currency}),
    aftercareKit: toFee(aftercareKit, {currency}),
  });
}

function toTax({taxPercent, taxIncluded}: FormState): Config['tax'] {
  const percent = readPercent(taxPercent).value;
  return percent === undefined ? undefined : {percent, included: taxIncluded};
}

const toOutcome = ({outcome, reason, until}: OutcomeFields): ClinicOutcome[] =>
  outcome === ''
    ? []
    : [
        {
          outcome,
          ...withoutEmpty({
            reason: readText(reason, 500).value,
            until: readText(until, 500).value,
          }),
        },
      ];

function toQuestion({text, outcomes}: QuestionFields): ClinicQuestion {
  const byTreatment = Object.entries(outcomes).flatMap(([treatment, fields]) =>
    toOutcome(fields).map((outcome) => [treatment, outcome] as const),
  );
  return {text: text.trim(), ...withoutEmpty({outcomes: Object.fromEntries(byTreatment)})};
}

/** The clinic's own questions, and what a loaded file changes of the product's. */
const toSafetyQuestions = ({questions, kept}: FormState): Config['safetyQuestions'] => ({
  ...kept.safetyQuestions,
  ...Object.fromEntries(
    questions
      .filter(({text}) => readText(text, 500).value !== undefined)
      .map((question) => [question.id, toQuestion(question)]),
  ),
});

const byTreatment = <Value>(
  {treatments}: FormState,
  valueOf: (treatment: TreatmentFields) => Value | undefined,
): Partial<Record<PricedTreatment, Value>> =>
  Object.fromEntries(
    TREATMENTS.map((treatment) => [treatment, valueOf(treatments[treatment])] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );

/**
 * Undefined for all of them in the usual order, which is what a configuration without the key
 * means.
 */
const unlessAll = <Id>(chosen: readonly Id[], all: readonly Id[]): readonly Id[] | undefined =>
  chosen.length === all.length && chosen.every((id, index) => id === all[index])
    ? undefined
    : chosen;

/** What is offered, and what it is called. */
const toOffer = (state: FormState): Config => ({
  treatments: state.marksOthers
    ? TREATMENTS.filter((treatment) => state.treatments[treatment].offered)
    : undefined,
  names: byTreatment(state, ({name}) => readText(name, 60).value),
  concerns: unlessAll(
    state.concerns.filter(({offered}) => offered).map(({id}) => id),
    CONCERNS,
  ),
  areas: unlessAll(
    AREAS.filter((area) => state.areas.includes(area)),
    AREAS,
  ),
  usualSessions: byTreatment(state, ({usual, usualFor}) =>
    toNumber(usual, usualFor, (text) => readSessions(text, 1)),
  ),
  usualInterval: byTreatment(state, ({interval, intervalFor}) =>
    toNumber(interval, intervalFor, readWeeks),
  ),
});

/** Who the clinic is. */
const toClinic = ({clinic: {name, logo, phone, address}}: FormState): Config['clinic'] =>
  withoutEmpty({
    name: readText(name, 80).value,
    logo: readLogo(logo).value,
    phone: readText(phone, 40).value,
    address: readText(address, 200).value,
  });

/**
 * The configuration that the fields describe; empty where nothing is typed. Values that cannot be
 * read are left out.
 */
export function toConfig(state: FormState): Config {
  const currency = currencyTyped(state);
  const config = withoutEmpty<Config>({
    currency: state.currency || undefined,
    prices: byTreatment(state, (fields) => toTreatmentPrice(fields, currency)),
    fees: toFees(state, currency),
    tax: toTax(state),
    priceListDate: readPriceListDate(state.priceListDate).value,
    ...toOffer(state),
    upkeep: byTreatment(state, (fields) => toUpkeep(fields, currency)),
    closedDays: [...state.closedDays].sort(),
    safetyQuestions: toSafetyQuestions(state),
    bookingLink: readLink(state.bookingLink).value,
    bookingPlan: state.bookingPlan || undefined,
    contactLink: readLink(state.contactLink).value,
    clinic: toClinic(state),
    disclaimer: readText(state.disclaimer, 500).value,
    texts: state.kept.texts,
  });
  if (config === undefined) return {};
  const {$schema} = state.kept;
  return {...($schema !== undefined && {$schema}), version: CONFIG_VERSION, ...config};
}

import {
  CONFIG_VERSION,
  type AreaPrice,
  type ClinicOutcome,
  type ClinicQuestion,
  type Config,
  type Fee,
  type PricedTreatment,
  type TreatmentPrice,
} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId} from '../../src/evidence/ids.js';
import {AREAS, CONCERNS, TREATMENTS} from './names.js';
import {
  readAmount,
  readLink,
  readPercent,
  readPriceListDate,
  readSessions,
  readText,
} from './readings.js';
import type {
  FeeFields,
  OutcomeFields,
  PriceFields,
  QuestionFields,
  State,
  TreatmentFields,
} from './state.js';

type Json = Record<string, unknown>;

/** Without what is undefined or empty; undefined where nothing is left. */
function filled<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object as Json).filter(
    ([, value]) =>
      value !== undefined &&
      !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  );
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

function areaPrice({
  session,
  courseOf3,
  courseOf6,
  courses,
  from,
}: PriceFields): AreaPrice | undefined {
  const sold = [
    {sessions: '3', price: courseOf3},
    {sessions: '6', price: courseOf6},
    ...courses,
  ].flatMap(({sessions, price}) => {
    const count = readSessions(sessions, 2).value;
    const amount = readAmount(price).value;
    return count === undefined || amount === undefined ? [] : [[String(count), amount] as const];
  });
  const price = filled({session: readAmount(session).value, courses: Object.fromEntries(sold)});
  return price && (from ? {...price, from} : price);
}

/** A price of one session alone is written as a number. */
const short = <Price extends AreaPrice>(price: Price): Price | number =>
  Object.keys(price).length === 1 && price.session !== undefined ? price.session : price;

function treatmentPrice({price, areas}: TreatmentFields): TreatmentPrice | number | undefined {
  const named = areas.flatMap(({area, price: there}): [AreaId, AreaPrice | number][] => {
    const value = areaPrice(there);
    return area === '' || value === undefined ? [] : [[area, short(value)]];
  });
  const whole = filled({...areaPrice(price), areas: Object.fromEntries(named)});
  return whole && short(whole);
}

function usualSessions({
  usual,
  usualFor,
}: TreatmentFields): number | Partial<Record<ConcernId, number>> | undefined {
  const forAll = readSessions(usual, 1).value;
  const named = usualFor.flatMap(({concern, sessions}): [ConcernId, number][] => {
    const count = readSessions(sessions, 1).value;
    return concern === '' || count === undefined ? [] : [[concern, count]];
  });
  if (named.length === 0) return forAll;
  // The configuration has one number or one for each concern: where both are typed, the number is said of every other concern.
  const others =
    forAll === undefined ? [] : CONCERNS.map((concern): [ConcernId, number] => [concern, forAll]);
  return Object.fromEntries([...others, ...named]);
}

function fee(
  {price, setOff, treatments}: FeeFields,
  free: boolean,
): number | (Fee & {setOff?: boolean}) | undefined {
  const value = readAmount(price, free).value;
  if (value === undefined) return undefined;
  const whole = {
    price: value,
    ...(treatments.length > 0 && {treatments: [...treatments]}),
    ...(setOff && {setOff}),
  };
  return Object.keys(whole).length === 1 ? value : whole;
}

function question({text, outcomes}: QuestionFields): ClinicQuestion {
  const meant = Object.entries(outcomes as Record<string, OutcomeFields>).flatMap(
    ([treatment, {outcome, reason, until}]): [string, ClinicOutcome][] =>
      outcome === ''
        ? []
        : [
            [
              treatment,
              filled({
                outcome,
                reason: readText(reason, 500).value,
                until: readText(until, 500).value,
              }) as ClinicOutcome,
            ],
          ],
  );
  return {text: text.trim(), ...filled({outcomes: Object.fromEntries(meant)})};
}

const byTreatment = <Value>(
  state: State,
  valueOf: (treatment: TreatmentFields) => Value | undefined,
): Partial<Record<PricedTreatment, Value>> =>
  Object.fromEntries(
    TREATMENTS.map(
      (treatment) => [treatment, valueOf(state.treatments[treatment])] as const,
    ).filter(([, value]) => value !== undefined),
  );

/** All of it in the usual order says nothing. */
const unlessAll = <Id>(some: readonly Id[], all: readonly Id[]): readonly Id[] | undefined =>
  some.length === all.length && some.every((id, at) => id === all[at]) ? undefined : some;

/** What the fields say, as a configuration. What cannot be read stays out of it; nothing said is an empty one. */
export function toConfig(state: State): Config {
  const offered = TREATMENTS.filter((treatment) => state.treatments[treatment].offered);
  const own = state.questions.filter(({text}) => readText(text, 500).value !== undefined);
  const percent = readPercent(state.taxPercent).value;
  const said = filled<Config>({
    currency: state.currency || undefined,
    prices: byTreatment(state, treatmentPrice),
    fees: filled({
      consultation: fee(state.fees.consultation, true),
      patchTest: fee(state.fees.patchTest, false),
      numbing: fee(state.fees.numbing, false),
      aftercareKit: fee(state.fees.aftercareKit, false),
    }),
    tax: percent === undefined ? undefined : {percent, included: state.taxIncluded},
    priceListDate: readPriceListDate(state.priceListDate).value,
    treatments: state.marksOthers ? offered : undefined,
    names: byTreatment(state, ({name}) => readText(name, 60).value),
    concerns: unlessAll(
      state.concerns.filter(({offered: isOffered}) => isOffered).map(({id}) => id),
      CONCERNS,
    ),
    areas: unlessAll(
      AREAS.filter((area) => state.areas.includes(area)),
      AREAS,
    ),
    usualSessions: byTreatment(state, usualSessions),
    closedDays: [...state.closedDays].sort(),
    safetyQuestions: {
      ...state.kept.safetyQuestions,
      ...Object.fromEntries(own.map((one) => [one.id, question(one)])),
    },
    bookingLink: readLink(state.bookingLink).value,
    contactLink: readLink(state.contactLink).value,
    disclaimer: readText(state.disclaimer, 500).value,
    texts: state.kept.texts,
  });
  if (said === undefined) return {};
  return {
    ...(state.kept.$schema !== undefined && {$schema: state.kept.$schema}),
    version: CONFIG_VERSION,
    ...said,
  };
}

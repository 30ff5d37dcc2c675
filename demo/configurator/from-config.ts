import type {
  AreaPrice,
  ClinicOutcome,
  ClinicQuestion,
  Config,
  ConsultationFee,
  Fee,
  PricedTreatment,
  TreatmentPrice,
} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId} from '../../src/evidence/ids.js';
import {
  emptyFee,
  emptyFormState,
  emptyPrice,
  FEE_IDS,
  hasAmount,
  hasFields,
  type FeeFields,
  type FormState,
  type NumberForConcern,
  type OutcomeFields,
  type PriceFields,
  type QuestionFields,
  type TreatmentFields,
} from './form-state.js';
import {AREAS, CONCERNS, TREATMENTS} from './product-terms.js';

type SafetyQuestions = NonNullable<Config['safetyQuestions']>;

const asTyped = (amount: number | undefined): string =>
  amount === undefined ? '' : String(amount);

const entriesOf = <Key extends string, Value>(
  object: Readonly<Partial<Record<Key, Value>>> | undefined,
): [Key, Value][] => Object.entries(object ?? {}) as [Key, Value][];

function toPriceFields(price: number | AreaPrice | undefined): PriceFields {
  if (price === undefined) return emptyPrice();
  if (typeof price === 'number') return {...emptyPrice(), session: asTyped(price)};
  const {3: courseOf3, 6: courseOf6, ...others} = (price.courses ?? {}) as Record<string, number>;
  return {
    session: asTyped(price.session),
    firstSession: asTyped(price.firstSession),
    courseOf3: asTyped(courseOf3),
    courseOf6: asTyped(courseOf6),
    courses: entriesOf(others).map(([sessions, sum]) => ({sessions, price: asTyped(sum)})),
    from: price.from ?? false,
  };
}

const toAreaFields = (price: number | TreatmentPrice | undefined): TreatmentFields['areas'] =>
  typeof price === 'object'
    ? entriesOf<AreaId, number | AreaPrice>(price.areas).map(([area, there]) => ({
        area,
        price: toPriceFields(there),
      }))
    : [];

type NumberByConcern = number | Readonly<Partial<Record<ConcernId, number>>> | undefined;

const forAll = (said: NumberByConcern): string => (typeof said === 'number' ? String(said) : '');
const forConcerns = (said: NumberByConcern): NumberForConcern[] =>
  typeof said === 'object'
    ? entriesOf<ConcernId, number>(said).map(([concern, number]) => ({
        concern,
        number: String(number),
      }))
    : [];

/** A price of the face alone stands in the main fields: nobody looks for it among single places. */
function toPlaces(
  price: number | TreatmentPrice | undefined,
): Pick<TreatmentFields, 'price' | 'isFaceOnly' | 'areas'> {
  const main = toPriceFields(price);
  const areas = toAreaFields(price);
  const face = areas.find(({area}) => area === 'face');
  return hasAmount(main) || face === undefined
    ? {price: main, isFaceOnly: false, areas}
    : {price: face.price, isFaceOnly: true, areas: areas.filter((each) => each !== face)};
}

function toTreatmentFields(config: Config, treatment: PricedTreatment): TreatmentFields {
  const price = config.prices?.[treatment];
  const usual = config.usualSessions?.[treatment];
  const interval = config.usualInterval?.[treatment];
  const upkeep = config.upkeep?.[treatment];
  const fields = {
    offered: false,
    name: config.names?.[treatment] ?? '',
    ...toPlaces(price),
    usual: forAll(usual),
    usualFor: forConcerns(usual),
    interval: forAll(interval),
    intervalFor: forConcerns(interval),
    upkeep: {price: asTyped(upkeep?.price), everyMonths: asTyped(upkeep?.everyMonths)},
    make: typeof price === 'object' ? (price.make ?? '') : ('' as const),
  };
  return {...fields, offered: config.treatments?.includes(treatment) ?? hasFields(fields)};
}

function toFeeFields(fee: number | Fee | ConsultationFee | undefined): FeeFields {
  if (fee === undefined) return emptyFee();
  if (typeof fee === 'number') return {...emptyFee(), price: asTyped(fee)};
  return {
    price: asTyped(fee.price),
    setOff: 'setOff' in fee && fee.setOff === true,
    treatments: [...(fee.treatments ?? [])],
  };
}

const toOutcomeFields = ({outcome, reason = '', until = ''}: ClinicOutcome): OutcomeFields => ({
  outcome,
  reason,
  until,
});

const toQuestionFields = (id: string, {text, outcomes}: ClinicQuestion): QuestionFields => ({
  id,
  text,
  outcomes: Object.fromEntries(
    entriesOf(outcomes).map(([treatment, outcome]) => [treatment, toOutcomeFields(outcome)]),
  ),
});

/** Questions that the clinic added; the others change or remove the product's. */
const addedQuestions = (questions: SafetyQuestions): QuestionFields[] =>
  Object.entries(questions).flatMap(([id, question]) =>
    typeof question === 'object' ? [toQuestionFields(id, question)] : [],
  );

/** Parts of a configuration that have no field. */
function withoutField({$schema, texts, safetyQuestions = {}}: Config): FormState['kept'] {
  const changed = Object.entries(safetyQuestions).filter(
    ([, question]) => typeof question !== 'object',
  );
  return {
    ...($schema !== undefined && {$schema}),
    ...(texts !== undefined && {texts}),
    ...(changed.length > 0 && {safetyQuestions: Object.fromEntries(changed)}),
  };
}

/** What the clinic sells: treatments with their prices, and fees with the tax. */
function toPrices(
  config: Config,
): Pick<FormState, 'treatments' | 'marksOthers' | 'fees' | 'taxPercent' | 'taxIncluded'> {
  const treatments = Object.fromEntries(
    TREATMENTS.map((treatment) => [treatment, toTreatmentFields(config, treatment)]),
  ) as FormState['treatments'];
  return {
    treatments,
    marksOthers:
      config.treatments !== undefined ||
      !TREATMENTS.some((treatment) => treatments[treatment].offered),
    fees: Object.fromEntries(
      FEE_IDS.map((fee) => [fee, toFeeFields(config.fees?.[fee])]),
    ) as FormState['fees'],
    taxPercent: asTyped(config.tax?.percent),
    taxIncluded: config.tax?.included ?? true,
  };
}

/** Offered concerns in the clinic's order, then the others. */
function toConcerns({concerns = CONCERNS}: Config): FormState['concerns'] {
  const others = CONCERNS.filter((id) => !concerns.includes(id));
  return [
    ...concerns.map((id) => ({id, offered: true})),
    ...others.map((id) => ({id, offered: false})),
  ];
}

/**
 * The fields for a configuration that has been checked. Language, country, colours and the address
 * of the script are no part of a configuration; they stay as they are in `before`.
 */
export function fromConfig(config: Config, before: FormState = emptyFormState()): FormState {
  const {language, market, concern, look, script} = before;
  return {
    ...emptyFormState(),
    ...{language, market, concern, look, script},
    ...toPrices(config),
    currency: config.currency ?? '',
    priceListDate: config.priceListDate ?? '',
    concerns: toConcerns(config),
    areas: [...(config.areas ?? AREAS)],
    closedDays: [...(config.closedDays ?? [])],
    bookingLink: config.bookingLink ?? '',
    bookingPlan: config.bookingPlan ?? false,
    clinic: {...emptyFormState().clinic, ...config.clinic},
    contactLink: config.contactLink ?? '',
    disclaimer: config.disclaimer ?? '',
    questions: addedQuestions(config.safetyQuestions ?? {}),
    kept: withoutField(config),
  };
}

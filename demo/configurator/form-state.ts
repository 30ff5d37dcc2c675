import type {ClinicOutcome, Config, PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId, MarketId, TreatmentId} from '../../src/evidence/ids.js';
import {AREAS, CONCERNS, MARKET_CURRENCIES, TREATMENTS} from './product-terms.js';
import {hostedBundle} from './hosted-bundle.js';
import {EMPTY_LOOK, type Look} from './style-tokens.js';

/** A number of sessions sold together; both values as they were typed. */
export interface Course {
  sessions: string;
  price: string;
}

/** The fields of one price. Amounts are kept as they were typed, right or wrong. */
export interface PriceFields {
  session: string;
  /** Where the first session costs something else; 0 where it is free. */
  firstSession: string;
  courseOf3: string;
  courseOf6: string;
  /** Courses of any other length. */
  courses: Course[];
  /** True where these are the lowest prices and the bill may be higher. */
  from: boolean;
}

/** The price of a treatment in one area. */
export interface AreaFields {
  area: AreaId | '';
  price: PriceFields;
}

/** A number for one concern, such as the usual one of sessions. */
export interface NumberForConcern {
  concern: ConcernId | '';
  number: string;
}

/** What keeps the result; both as they were typed. */
export interface UpkeepFields {
  price: string;
  everyMonths: string;
}

export interface TreatmentFields {
  offered: boolean;
  /** What the treatment is called at this clinic; empty for its usual name. */
  name: string;
  price: PriceFields;
  /** True where `price` is that of the whole face and of no other place. */
  isFaceOnly: boolean;
  areas: AreaFields[];
  /** Usual number of sessions for every concern that is not in `usualFor`. */
  usual: string;
  usualFor: NumberForConcern[];
  /** Usual weeks between sessions for every concern that is not in `intervalFor`. */
  interval: string;
  intervalFor: NumberForConcern[];
  upkeep: UpkeepFields;
  /** Which make of a laser that is sold in two; empty where nothing is said. */
  make: '' | 'gentle' | 'full';
}

export interface FeeFields {
  price: string;
  /** True where the fee is taken off the bill of whoever has a treatment. */
  setOff: boolean;
  /** Treatments the fee is paid with; empty for all. */
  treatments: PricedTreatment[];
}

export const FEE_IDS = ['consultation', 'patchTest', 'numbing', 'aftercareKit'] as const;
export type FeeId = (typeof FEE_IDS)[number];

/** What a “yes” means for one treatment; an empty outcome leaves it to the product. */
export interface OutcomeFields {
  outcome: ClinicOutcome['outcome'] | '';
  reason: string;
  until: string;
}

/** A clinic's own question about safety. */
export interface QuestionFields {
  id: string;
  text: string;
  outcomes: Partial<Record<TreatmentId, OutcomeFields>>;
}

export const CLINIC_FIELDS = ['name', 'logo', 'phone', 'address'] as const;
export type ClinicField = (typeof CLINIC_FIELDS)[number];

/**
 * Everything in the fields of the page. Plain data, so that it can be cloned, compared and stored
 * as JSON.
 */
export interface FormState {
  /** BCP 47 tag; empty for the language of the clinic's page. */
  language: string;
  market: MarketId | '';
  /** ISO 4217 code; empty for the currency of the market. */
  currency: string;
  priceListDate: string;
  treatments: Record<PricedTreatment, TreatmentFields>;
  /** Whether treatments that are not ticked are marked as not offered here. */
  marksOthers: boolean;
  fees: Record<FeeId, FeeFields>;
  taxPercent: string;
  taxIncluded: boolean;
  /** In the order in which people see them. */
  concerns: {id: ConcernId; offered: boolean}[];
  areas: AreaId[];
  /** The concern that is chosen when the page opens; empty for the first of the list. */
  concern: ConcernId | '';
  bookingLink: string;
  /** True where the clinic's page takes the plan with a booking. */
  bookingPlan: boolean;
  contactLink: string;
  disclaimer: string;
  /** Who the clinic is: the head of the printed plan. */
  clinic: Record<ClinicField, string>;
  /** ISO 8601 weekdays: 1 is Monday, 7 is Sunday. */
  closedDays: number[];
  questions: QuestionFields[];
  look: Look;
  /** Address of `bundle.js` on the clinic's server. */
  script: string;
  /** Parts of a loaded configuration that have no field here. They are written out unchanged. */
  kept: Pick<Config, '$schema' | 'texts' | 'safetyQuestions'>;
}

export const emptyPrice = (): PriceFields => ({
  session: '',
  firstSession: '',
  courseOf3: '',
  courseOf6: '',
  courses: [],
  from: false,
});
export const emptyFee = (): FeeFields => ({price: '', setOff: false, treatments: []});

/** The fields of a treatment before anything is typed. */
export const emptyTreatment = (): TreatmentFields => ({
  offered: false,
  name: '',
  price: emptyPrice(),
  isFaceOnly: false,
  areas: [],
  usual: '',
  usualFor: [],
  interval: '',
  intervalFor: [],
  upkeep: {price: '', everyMonths: ''},
  make: '',
});

/** The fields before anything is typed; their configuration is empty. */
export const emptyFormState = (): FormState => ({
  language: '',
  market: '',
  currency: '',
  priceListDate: '',
  treatments: Object.fromEntries(
    TREATMENTS.map((treatment) => [treatment, emptyTreatment()]),
  ) as FormState['treatments'],
  marksOthers: true,
  fees: Object.fromEntries(FEE_IDS.map((fee) => [fee, emptyFee()])) as FormState['fees'],
  taxPercent: '',
  taxIncluded: true,
  concerns: CONCERNS.map((id) => ({id, offered: true})),
  areas: [...AREAS],
  concern: '',
  bookingLink: '',
  bookingPlan: false,
  contactLink: '',
  disclaimer: '',
  clinic: {name: '', logo: '', phone: '', address: ''},
  closedDays: [],
  questions: [],
  look: {...EMPTY_LOOK},
  script: hostedBundle()?.script ?? '/treatment-estimator/bundle.js',
  kept: {},
});

/** Whether nothing has been typed or changed. */
export const isEmptyFormState = (state: FormState): boolean =>
  JSON.stringify(state) === JSON.stringify(emptyFormState());

/** Whether anything is written in the fields of one price. */
export const hasAmount = ({
  session,
  firstSession,
  courseOf3,
  courseOf6,
  courses,
}: PriceFields): boolean =>
  courses.length > 0 ||
  [session, firstSession, courseOf3, courseOf6].some((text) => text.trim() !== '');

/** Whether any price is written for a treatment. */
export const hasPrice = ({price, areas}: TreatmentFields): boolean =>
  areas.length > 0 || hasAmount(price);

/**
 * Whether the fields of a treatment are shown: the clinic offers it, or something is written for
 * it.
 */
export const hasFields = (treatment: TreatmentFields): boolean =>
  treatment.offered ||
  hasPrice(treatment) ||
  treatment.make !== '' ||
  treatment.usualFor.length > 0 ||
  treatment.intervalFor.length > 0 ||
  [
    treatment.name,
    treatment.usual,
    treatment.interval,
    treatment.upkeep.price,
    treatment.upkeep.everyMonths,
  ].some((text) => text.trim() !== '');

/** The currency of the amounts that are typed; undefined where neither it nor a market is named. */
export const currencyTyped = ({
  currency,
  market,
}: Pick<FormState, 'currency' | 'market'>): string | undefined =>
  currency || (market === '' ? undefined : MARKET_CURRENCIES[market]);

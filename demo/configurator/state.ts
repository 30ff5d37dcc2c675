import type {Config, PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId, TreatmentId} from '../../src/evidence/ids.js';
import {AREAS, CONCERNS, TREATMENTS} from './names.js';
import {NO_LOOK, type Look} from './look.js';

/** A course that is sold as one: both as they were typed. */
export interface Course {
  sessions: string;
  price: string;
}

/** What stands in the fields of one price. Amounts are kept as they were typed, right or wrong. */
export interface PriceFields {
  session: string;
  courseOf3: string;
  courseOf6: string;
  courses: Course[];
  from: boolean;
}

/** Prices of one place. */
export interface AreaFields {
  area: AreaId | '';
  price: PriceFields;
}

/** Sessions that are usual for one concern. */
export interface UsualFields {
  concern: ConcernId | '';
  sessions: string;
}

export interface TreatmentFields {
  offered: boolean;
  name: string;
  price: PriceFields;
  areas: AreaFields[];
  /** For all concerns, and what is different for one. */
  usual: string;
  usualFor: UsualFields[];
}

export interface FeeFields {
  price: string;
  setOff: boolean;
  /** None: it is paid with all. */
  treatments: PricedTreatment[];
}

export type FeeId = keyof State['fees'];

export interface OutcomeFields {
  outcome: 'nothing' | 'tell' | 'wait' | 'not' | '';
  reason: string;
  until: string;
}

export interface QuestionFields {
  id: string;
  text: string;
  outcomes: Partial<Record<TreatmentId, OutcomeFields>>;
}

/** Everything on the page, as it stands in the fields. Plain data: it can be cloned, compared and kept as JSON. */
export interface State {
  language: string;
  market: string;
  currency: string;
  priceListDate: string;
  treatments: Record<PricedTreatment, TreatmentFields>;
  /** Whether treatments that are not ticked are marked as not offered here. */
  marksOthers: boolean;
  fees: {
    consultation: FeeFields;
    patchTest: FeeFields;
    numbing: FeeFields;
    aftercareKit: FeeFields;
  };
  taxPercent: string;
  taxIncluded: boolean;
  /** In the order in which they are shown. */
  concerns: {id: ConcernId; offered: boolean}[];
  areas: AreaId[];
  /** The concern that is chosen at first. */
  concern: ConcernId | '';
  bookingLink: string;
  contactLink: string;
  disclaimer: string;
  closedDays: number[];
  questions: QuestionFields[];
  look: Look;
  /** Where `bundle.js` lies on the clinic's server. */
  script: string;
  /** What a file brought that has no fields here. It goes out as it came in. */
  kept: Pick<Config, '$schema' | 'texts' | 'safetyQuestions'>;
}

export const emptyPrice = (): PriceFields => ({
  session: '',
  courseOf3: '',
  courseOf6: '',
  courses: [],
  from: false,
});
export const emptyFee = (): FeeFields => ({price: '', setOff: false, treatments: []});

const emptyTreatment = (): TreatmentFields => ({
  offered: false,
  name: '',
  price: emptyPrice(),
  areas: [],
  usual: '',
  usualFor: [],
});

/** Nothing said yet: its configuration is empty. */
export const emptyState = (): State => ({
  language: '',
  market: '',
  currency: '',
  priceListDate: '',
  treatments: Object.fromEntries(
    TREATMENTS.map((treatment) => [treatment, emptyTreatment()]),
  ) as State['treatments'],
  marksOthers: true,
  fees: {
    consultation: emptyFee(),
    patchTest: emptyFee(),
    numbing: emptyFee(),
    aftercareKit: emptyFee(),
  },
  taxPercent: '',
  taxIncluded: true,
  concerns: CONCERNS.map((id) => ({id, offered: true})),
  areas: [...AREAS],
  concern: '',
  bookingLink: '',
  contactLink: '',
  disclaimer: '',
  closedDays: [],
  questions: [],
  look: {...NO_LOOK},
  script: '/treatment-estimator/bundle.js',
  kept: {},
});

/** Whether nothing has been said or changed. */
export const isEmptyState = (state: State): boolean =>
  JSON.stringify(state) === JSON.stringify(emptyState());

/** Whether anything about money is written for a treatment. */
export const hasPrice = ({price, areas}: TreatmentFields): boolean =>
  areas.length > 0 ||
  price.courses.length > 0 ||
  [price.session, price.courseOf3, price.courseOf6].some((text) => text.trim() !== '');

/** Whether a treatment needs its fields on the screen: it is offered, or something is written for it. */
export const hasFields = (treatment: TreatmentFields): boolean =>
  treatment.offered ||
  hasPrice(treatment) ||
  treatment.name.trim() !== '' ||
  treatment.usual.trim() !== '' ||
  treatment.usualFor.length > 0;

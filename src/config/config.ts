import type {AreaId, ConcernId, TreatmentId} from '../evidence/ids.js';
import type {Outcome} from '../evidence/safety-cell.js';

/** What `version` says of a configuration that is written today. Older ones are brought up to it. */
export const CONFIG_VERSION = 1;

/** An amount in the currency's own units, with two decimals at most: 249 or 249.5. Above 0, at most a million. */
export type Amount = number;

/** Any treatment, doing nothing left out: it has no price and no name of the clinic's. */
export type PricedTreatment = Exclude<TreatmentId, 'none'>;

/** What a treatment costs in one place. Either a price of one session or of a course is needed. */
export interface AreaPrice {
  /** One session. */
  readonly session?: Amount;
  /** A whole course, by its number of sessions (2 to 20): `{"3": 699, "6": 1290}`. People buy what covers their sessions for the least. */
  readonly courses?: Readonly<Record<string, Amount>>;
  /** True where these are the lowest prices and the bill may be higher. Then every sum is shown as “from”. */
  readonly from?: boolean;
}

/** What a treatment costs; a number is the price of one session. `areas` names places that cost something else. */
export interface TreatmentPrice extends AreaPrice {
  readonly areas?: Readonly<Partial<Record<AreaId, Amount | AreaPrice>>>;
}

/** Something that is paid beside the sessions, for the treatments named, else for all. A number is its price. */
export interface Fee {
  readonly price: Amount;
  readonly treatments?: readonly PricedTreatment[];
}

/** The first talk. A price of 0 is shown as free. */
export interface ConsultationFee extends Fee {
  /** True where it is taken off the bill of whoever has a treatment. */
  readonly setOff?: boolean;
}

/** What is paid beside the sessions. */
export interface Fees {
  /** Once. */
  readonly consultation?: Amount | ConsultationFee;
  /** A test on a small spot. Once. */
  readonly patchTest?: Amount | Fee;
  /** Numbing cream, each session. */
  readonly numbing?: Amount | Fee;
  /** What is needed for the care at home. Once. */
  readonly aftercareKit?: Amount | Fee;
}

/** Tax on all prices and fees. */
export interface Tax {
  /** 0 to 50, two decimals at most. */
  readonly percent: number;
  /** True where the prices contain it; false where it comes on top, and every sum shown then contains it. */
  readonly included: boolean;
}

/** What a “yes” to a clinic's own question means for one treatment, in the clinic's words. */
export interface ClinicOutcome {
  readonly outcome: Outcome;
  readonly reason?: string;
  /** What is waited for, as a whole sentence: “Wait until …”. Without it, “wait” becomes “tell the clinic”. */
  readonly until?: string;
}

/** A clinic's own question about safety. It is marked as the clinic's and has no grade. */
export interface ClinicQuestion {
  readonly text: string;
  /** A treatment that is not named: tell the clinic. Doing nothing: nothing to add. */
  readonly outcomes?: Readonly<Partial<Record<TreatmentId, ClinicOutcome>>>;
}

/** Sentences by their names, as the files of `i18n/` have them: `{answer: {compare: '…'}}`. What is not named stays. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/** What a clinic may say about itself. Nothing is needed; what is not said comes from the studies and the market. */
export interface Config {
  /** Names the JSON Schema, so that an editor completes and checks; the element does not read it. */
  readonly $schema?: string;
  /** Which version of this object it is written for. Left out: 0, the one without prices for courses. */
  readonly version?: typeof CONFIG_VERSION;
  /** ISO 4217 code of all amounts. Left out: that of the market. Where no `market` is set, the market follows it. */
  readonly currency?: string;
  /** By treatment. What is not named keeps the prices of the market, and the screen says so. */
  readonly prices?: Readonly<Partial<Record<PricedTreatment, Amount | TreatmentPrice>>>;
  readonly fees?: Fees;
  readonly tax?: Tax;
  /** When the price list was made: a month or a day by ISO 8601, `2026-03` or `2026-03-15`. */
  readonly priceListDate?: string;
  /** Version 0: the price of one session in cents, by treatment. */
  readonly pricePerSession?: Readonly<Partial<Record<TreatmentId, number>>>;
  /** Treatments that the clinic offers. Others can still be compared; they are marked as not offered here. */
  readonly treatments?: readonly PricedTreatment[];
  /** What treatments are called at this clinic, at most 60 letters. */
  readonly names?: Readonly<Partial<Record<PricedTreatment, string>>>;
  /** Concerns that can be chosen, in this order. */
  readonly concerns?: readonly ConcernId[];
  /** Places that can be chosen. A concern that has none of them is left out. */
  readonly areas?: readonly AreaId[];
  /**
   * Sessions that the clinic usually gives, 1 to 20, by treatment or by treatment and concern. Shown as “at this clinic” beside the
   * figure of the studies, with what so many sessions cost here. The figure of the studies stays.
   */
  readonly usualSessions?: Readonly<Partial<Record<PricedTreatment, number | Readonly<Partial<Record<ConcernId, number>>>>>>;
  /** Weekdays on which the clinic is closed, by ISO 8601: 1 is Monday, 7 is Sunday. Others are ignored; so are all seven at once. */
  readonly closedDays?: readonly number[];
  /**
   * Changes to “Is it safe for me?”, by the question's id: `false` removes one, a text words it anew, an object under an id of the
   * clinic's own adds one. What cannot be used is ignored. What a “yes” to a question of ours means stays as it is.
   */
  readonly safetyQuestions?: Readonly<Record<string, false | string | ClinicQuestion>>;
  /**
   * Where a visit is booked: an address beginning with `https:`, `http:`, `mailto:`, `tel:`, or one of the page's own site. In it,
   * `{concern}`, `{area}` and `{treatment}` stand for what is compared; `{kind}`, `{severity}` and `{skin-tone}` stay empty unless the
   * element has `share-answers`. With `{treatment}` in it there is one link for each treatment.
   */
  readonly bookingLink?: string;
  /** Where questions go. Same rules as `bookingLink`. */
  readonly contactLink?: string;
  /** Said below the answer beside what we say there ourselves; plain text, at most 500 letters. */
  readonly disclaimer?: string;
  /**
   * Sentences in the clinic's own words, by language and part: `{de: {main: {answer: {compare: '…'}}}}`. A language that the element
   * lacks may be supplied this way; what it lacks stays English. A sentence must keep its `{places}`.
   */
  readonly texts?: Readonly<Record<string, Texts>>;
}

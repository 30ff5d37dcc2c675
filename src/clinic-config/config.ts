import type {AreaId, ConcernId, TreatmentId} from '../evidence/ids.js';
import type {Outcome} from '../evidence/safety-outcomes.js';

/**
 * What `version` says of a configuration that is written today. Older ones are brought up to it.
 */
export const CONFIG_VERSION = 1;

/**
 * An amount in the currency's own units, with as many decimals as the currency has: 249 or 249.5
 * dollars, 25000 yen, 35.125 dinars. Above 0; at most a million in the currencies of the markets,
 * at most a thousand million in others.
 */
export type Amount = number;

/** An amount, or 0 for what is free. */
export type AmountOrFree = number;

/** Any treatment, doing nothing left out: it has no price and no name of the clinic's. */
export type PricedTreatment = Exclude<TreatmentId, 'none'>;

/**
 * What a treatment costs in one place. A price of one session, prices of courses, or both are
 * needed.
 */
export interface AreaPrice {
  /** One session. */
  readonly session?: Amount;
  /**
   * The first session, where it costs something else than the others: a price to try it, or 0 where
   * it is free. It needs a price of one session or of courses beside it.
   */
  readonly firstSession?: AmountOrFree;
  /**
   * A whole course, by its number of sessions (2 to 20): `{"3": 699, "6": 1290}`. People buy what
   * covers their sessions for the least.
   */
  readonly courses?: Readonly<Record<string, Amount>>;
  /**
   * True where these are the lowest prices and the bill may be higher. Then every sum is shown as
   * “from”.
   */
  readonly from?: boolean;
}

/**
 * What a treatment costs; a number is the price of one session. `areas` names places that cost
 * something else. Where it names only places, the others keep the prices of the market.
 */
export interface TreatmentPrice extends AreaPrice {
  /**
   * Which make of a fractional laser the clinic has. `gentle`: made for a visit in the lunch hour
   * (Clear + Brilliant, Moxi, LaseMD, CoolPeel). `full`: as strong as those of the studies (Fraxel,
   * ResurFX, CO2), which is assumed where nothing is said. It may stand alone: the price is then
   * that of the market for this make.
   */
  readonly make?: 'gentle' | 'full';
  /** Places that cost something else; a number is the price of one session there. */
  readonly areas?: Readonly<Partial<Record<AreaId, Amount | AreaPrice>>>;
}

/**
 * Something that is paid beside the sessions, for the treatments named, else for all. A number is
 * its price.
 */
export interface Fee {
  readonly price: Amount;
  /** For which treatments it is paid. Left out: for all. */
  readonly treatments?: readonly PricedTreatment[];
}

/** The first talk. A price of 0 is shown as free. */
export interface ConsultationFee extends Fee {
  readonly price: AmountOrFree;
  /** True where it is taken off the bill of whoever has a treatment. */
  readonly setOff?: boolean;
}

/** What is paid beside the sessions. */
export interface Fees {
  /** Once. */
  readonly consultation?: AmountOrFree | ConsultationFee;
  /** A test on a small spot. Once. */
  readonly patchTest?: Amount | Fee;
  /** Numbing cream, each session. */
  readonly numbing?: Amount | Fee;
  /** What is needed for the care at home. Once. */
  readonly aftercareKit?: Amount | Fee;
}

/** Tax on all prices and fees. */
export interface Tax {
  /** 0 to 50, three decimals at most: 8.875. */
  readonly percent: number;
  /**
   * True where the prices contain it; false where it comes on top, and every sum shown then
   * contains it.
   */
  readonly included: boolean;
}

/** What keeps a result after the course. */
export interface Upkeep {
  /** One visit, tax as for all prices. */
  readonly price: Amount;
  /** Months from one visit to the next, 1 to 60. */
  readonly everyMonths: number;
}

/** What a “yes” to a clinic's own question means for one treatment, in the clinic's words. */
export interface ClinicOutcome {
  /** `nothing`, `tell` the clinic, `wait`, or `not` this treatment. */
  readonly outcome: Outcome;
  /** Why, in a sentence. */
  readonly reason?: string;
  /**
   * What is waited for, as a whole sentence: “Wait until …”. Without it, “wait” becomes “tell the
   * clinic”.
   */
  readonly until?: string;
}

/** A clinic's own question about safety. It is marked as the clinic's and has no grade. */
export interface ClinicQuestion {
  /** The question itself, worded so that a “yes” is what matters. */
  readonly text: string;
  /** A treatment that is not named: tell the clinic. Doing nothing: nothing to add. */
  readonly outcomes?: Readonly<Partial<Record<TreatmentId, ClinicOutcome>>>;
}

/** Who the clinic is: the head of the printed plan. Nothing of it stands on the screen. */
export interface ClinicDetails {
  /** At most 80 letters. */
  readonly name?: string;
  /**
   * A picture of the page's own site (`/logo.svg`), or a `data:` address of a PNG, JPEG, WebP, GIF
   * or SVG, at most 60000 characters.
   */
  readonly logo?: string;
  /** As people dial it, at most 40 letters. */
  readonly phone?: string;
  /** At most 200 letters; line ends are kept. */
  readonly address?: string;
}

/**
 * Sentences by their names, as the files of `i18n/` have them: `{answer: {compare: '…'}}`. What is
 * not named stays.
 */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/**
 * What a clinic may say about itself. Nothing is needed; what is not said comes from the studies
 * and the market.
 */
export interface Config {
  /**
   * Names the JSON Schema, so that an editor completes and checks; the element does not read it.
   * @example "./node_modules/treatment-estimator/config.schema.json"
   */
  readonly $schema?: string;
  /**
   * Which version of this object it is written for. Left out: 1, or 0 where `pricePerSession` is
   * there. Older ones are brought up to this one.
   */
  readonly version?: typeof CONFIG_VERSION;
  /**
   * ISO 4217 code of all amounts. Left out: that of the market. Where no `market` is set, the
   * market follows it.
   * @example "EUR"
   */
  readonly currency?: string;
  /**
   * By treatment. What is not named keeps the prices of the market, and the screen says so.
   * @example {"microneedling": 249, "laser-ablative": {"session": 890, "courses": {"3": 2400},
   * "areas": {"eyes": 450}, "from": true}}
   */
  readonly prices?: Readonly<Partial<Record<PricedTreatment, Amount | TreatmentPrice>>>;
  /**
   * @example {"consultation": {"price": 50, "setOff": true}, "numbing": 15}
   */
  readonly fees?: Fees;
  /**
   * @example {"percent": 19, "included": true}
   */
  readonly tax?: Tax;
  /**
   * When the price list was made: a month or a day by ISO 8601, `2026-03` or `2026-03-15`.
   * @example "2026-03"
   */
  readonly priceListDate?: string;
  /**
   * Treatments that the clinic offers, each once. Others can still be compared; they are marked as
   * not offered here.
   * @example ["microneedling", "laser-ablative"]
   */
  readonly treatments?: readonly PricedTreatment[];
  /**
   * What treatments are called at this clinic, at most 60 letters each.
   * @example {"laser-ablative": "CO2 laser"}
   */
  readonly names?: Readonly<Partial<Record<PricedTreatment, string>>>;
  /**
   * Concerns that can be chosen, in this order.
   * @example ["acne-scars", "wrinkles"]
   */
  readonly concerns?: readonly ConcernId[];
  /**
   * Places that can be chosen. A concern that has none of them is left out.
   * @example ["face", "neck"]
   */
  readonly areas?: readonly AreaId[];
  /**
   * Sessions that the clinic usually gives, 1 to 20, by treatment or by treatment and concern.
   * Shown as “at this clinic” beside the figure of the studies, with what so many sessions cost
   * here. The figure of the studies stays.
   * @example {"microneedling": 4, "laser-ablative": {"acne-scars": 3, "wrinkles": 2}}
   */
  readonly usualSessions?: Readonly<
    Partial<Record<PricedTreatment, number | Readonly<Partial<Record<ConcernId, number>>>>>
  >;
  /**
   * Weeks that the clinic usually leaves between two sessions, 1 to 26, by treatment or by treatment
   * and concern. They take the place of the studies' weeks, in dates too, and the number of sessions
   * is narrowed to what goes with them in studies: weekly courses are long.
   * @example {"microneedling": 6, "laser-ablative": {"acne-scars": 8}}
   */
  readonly usualInterval?: Readonly<
    Partial<Record<PricedTreatment, number | Readonly<Partial<Record<ConcernId, number>>>>>
  >;
  /**
   * What keeps the result after the course, by treatment: the price of a visit and how often the
   * clinic advises it. What the course and its upkeep cost over 1, 3 and 5 years is then told.
   * @example {"microneedling": {"price": 199, "everyMonths": 12}}
   */
  readonly upkeep?: Readonly<Partial<Record<PricedTreatment, Upkeep>>>;
  /**
   * Weekdays on which the clinic is closed, by ISO 8601: 1 is Monday, 7 is Sunday. An empty list:
   * none. All seven at once are ignored.
   * @example [6, 7]
   */
  readonly closedDays?: readonly number[];
  /**
   * Changes to “Is it safe for me?”, by the question's id: `false` removes one, a text words it
   * anew, an object under an id of the clinic's own adds one. What cannot be used is ignored. What
   * a “yes” to a question of ours means stays as it is.
   * @example {"age": false, "shaved":
   * {"text": "Did you shave today? Short hair takes up the light.",
   * "outcomes": {"ipl": {"outcome": "wait", "until": "Wait a day."}}}}
   */
  readonly safetyQuestions?: Readonly<Record<string, false | string | ClinicQuestion>>;
  /**
   * Where a visit is booked: an address beginning with `https:`, `http:`, `mailto:`, `tel:`, or one
   * of the page's own site. In it, `{concern}`, `{area}` and `{treatment}` stand for what is
   * compared; `{kind}`, `{severity}` and `{skin-tone}` stay empty unless the element has
   * `share-answers`. None of them may stand before the end of the host. `//host` is refused: write
   * `https://host`. With `{treatment}` in it there is one link for each treatment.
   * @example "https://clinic.example/book?for={concern}&with={treatment}"
   */
  readonly bookingLink?: string;
  /**
   * True where the page takes the person's plan from `estimate-book` and hands it to the clinic. Then
   * “Take it with me” has a booking button with a box that asks for consent and shows what is sent;
   * the plan goes along only if the person ticks it. It needs a `bookingLink`.
   * @example true
   */
  readonly bookingPlan?: boolean;
  /**
   * Where questions go. Same rules as `bookingLink`.
   * @example "mailto:desk@clinic.example?subject={concern}"
   */
  readonly contactLink?: string;
  /**
   * Name, logo, phone and address for the head of the printed plan.
   * @example {"name": "Your clinic", "logo": "/logo.svg", "phone": "000 000 0000", "address":
   * "1 Your Street\nYour Town"}
   */
  readonly clinic?: ClinicDetails;
  /**
   * Said below the answer beside what we say there ourselves; plain text without HTML tags, at most
   * 500 letters.
   * @example "Our doctors decide with you."
   */
  readonly disclaimer?: string;
  /**
   * Sentences in the clinic's own words, by language and part: `{de: {main: {answer: {compare:
   * '…'}}}}`. A language that the element lacks may be supplied this way; what it lacks stays
   * English. A sentence must keep its `{places}`, has no HTML tags and at most 1000 letters.
   * @example {"de": {"main": {"answer": {"compare": "Vergleichen"}}}}
   */
  readonly texts?: Readonly<Record<string, Texts>>;
}

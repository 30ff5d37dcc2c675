/**
 * Ids and names that the product already has. The only file of the demo that knows where the
 * product keeps them.
 */
import {clinicFormatter, toTheCent} from '../../src/answer/clinic/clinic-formatter.js';
import {formatterFor, type Formatter} from '../../src/answer/formatter.js';
import type {PricedTreatment} from '../../src/clinic-config/config.js';
import {CONCERN_IDS} from '../../src/evidence/concerns/index.js';
import type {AreaId, ConcernId, MarketId, Treated, TreatmentId} from '../../src/evidence/ids.js';
import {MARKET_IDS, MARKETS as MARKETS_BY_ID} from '../../src/evidence/markets.js';
import {TREATMENT_IDS} from '../../src/evidence/treatments/index.js';
import {en} from '../../src/i18n/en/answer.js';
import {enClinic} from '../../src/i18n/en/clinic.js';
import {enPerson} from '../../src/i18n/en/steps.js';
import {LANGUAGES as ALL_LANGUAGES} from '../../src/i18n/languages.js';

const idsOf = <Id extends string>(byId: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(byId) as Id[];

/** Treatments a clinic can sell, in the product's order: all but doing nothing. */
export const TREATMENTS: readonly PricedTreatment[] = TREATMENT_IDS.filter(
  (treatment): treatment is PricedTreatment => treatment !== 'none',
);
export const CONCERNS: readonly ConcernId[] = CONCERN_IDS;
export const AREAS: readonly AreaId[] = idsOf(en.areas);
export const MARKETS: readonly MarketId[] = MARKET_IDS;

/** Languages beside English. */
export const OTHER_LANGUAGES: readonly string[] = Object.keys(ALL_LANGUAGES).filter(
  (language) => language !== 'en',
);

/** ISO 4217 codes. */
export const MARKET_CURRENCIES = Object.fromEntries(
  MARKET_IDS.map((market) => [market, MARKETS_BY_ID[market].currency]),
) as Readonly<Record<MarketId, string>>;

export const treatmentName = (treatment: TreatmentId): string => en.treatments[treatment].name;
/** One plain sentence. */
export const treatmentAbout = (treatment: Treated): string => enPerson.what[treatment];
export const concernName = (concern: ConcernId): string => en.concerns[concern];
export const areaName = (area: AreaId): string => en.areas[area];

/** What a language is called by those who speak it: “Deutsch”. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames(language, {type: 'language'}).of(language) ?? language;

/** What the product says of a clinic's prices. */
export const clinicStrings = enClinic;

/** How the product writes a clinic's own sums, of which it takes hundredths of the unit. */
export const exactIn = (currency: string): ((hundredths: number) => string) =>
  toTheCent(formatterFor('en', currency, en), currency, 'stripIfInteger');

/** How the product writes sums in a currency, in the language of this page. */
export const formatterIn = (currency: string): Formatter =>
  clinicFormatter(formatterFor('en', currency, en), currency, enClinic);

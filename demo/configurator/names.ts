import type {AreaId, ConcernId, MarketId} from '../../src/evidence/ids.js';
import type {PricedTreatment} from '../../src/clinic-config/config.js';

/** What the page calls treatments, concerns, places and countries. The types see to it that none is missing. */
export const TREATMENT_NAMES: Readonly<Record<PricedTreatment, string>> = {
  microneedling: 'Microneedling',
  'rf-microneedling': 'RF microneedling',
  'laser-nonablative': 'Non-ablative laser',
  'laser-ablative': 'Ablative laser',
  'laser-pigment': 'Pigment laser',
  'laser-vascular': 'Vascular laser',
  ipl: 'IPL',
  'laser-low-level': 'Low-level laser',
};

export const TREATMENT_KINDS: Readonly<Record<PricedTreatment, string>> = {
  microneedling: 'Fine needles',
  'rf-microneedling': 'Needles that heat',
  'laser-nonablative': 'Leaves the top of the skin whole',
  'laser-ablative': 'CO₂ or erbium',
  'laser-pigment': 'Short flashes, such as pico',
  'laser-vascular': 'For red colour, such as dye laser',
  ipl: 'Broad flashes of light',
  'laser-low-level': 'Comb or cap for hair',
};

export const CONCERN_NAMES: Readonly<Record<ConcernId, string>> = {
  'acne-scars': 'Acne scars',
  wrinkles: 'Lines and wrinkles',
  pores: 'Large pores',
  pigmentation: 'Dark spots',
  'stretch-marks': 'Stretch marks',
  scars: 'Other scars',
  'uneven-tone': 'Uneven tone',
  'hair-loss': 'Thinning hair',
};

export const AREA_NAMES: Readonly<Record<AreaId, string>> = {
  face: 'Whole face',
  cheeks: 'Cheeks',
  forehead: 'Forehead',
  eyes: 'Around the eyes',
  mouth: 'Around the mouth',
  neck: 'Neck',
  chest: 'Chest',
  hands: 'Hands',
  arms: 'Arms',
  abdomen: 'Belly',
  thighs: 'Thighs',
  back: 'Back',
  scalp: 'Scalp',
};

export const MARKET_NAMES: Readonly<Record<MarketId, string>> = {
  US: 'United States',
  GB: 'United Kingdom',
  EU: 'Euro area',
  IN: 'India',
  AU: 'Australia',
  CA: 'Canada',
  AE: 'United Arab Emirates',
};

/** The currency of each country, for the first lines of the list. */
export const MARKET_CURRENCIES: Readonly<Record<MarketId, string>> = {
  US: 'USD',
  GB: 'GBP',
  EU: 'EUR',
  IN: 'INR',
  AU: 'AUD',
  CA: 'CAD',
  AE: 'AED',
};

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  'en-US': 'English, United States',
  'en-GB': 'English, United Kingdom',
  'en-IN': 'English, India',
  'en-AU': 'English, Australia',
  'en-CA': 'English, Canada',
  de: 'Deutsch',
  ar: 'العربية',
};

export const WEEKDAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const idsOf = <Id extends string>(names: Readonly<Record<Id, string>>): readonly Id[] =>
  Object.keys(names) as Id[];

export const TREATMENTS = idsOf(TREATMENT_NAMES);
export const CONCERNS = idsOf(CONCERN_NAMES);
export const AREAS = idsOf(AREA_NAMES);
export const MARKETS = idsOf(MARKET_NAMES);

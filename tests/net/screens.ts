import {CONCERNS, FOURS, LANGUAGES, MARKETS} from './choices.js';
import {RICH_CLINIC} from './clinics.js';
import type {Screen} from './screen.js';
import {SPECIAL_SCREENS} from './special-screens.js';

/**
 * What is compared, whether a clinic has priced it, and what is done then. Both lists of four
 * together hold every treatment.
 */
const WAYS: readonly (Pick<Screen, 'clinic' | 'acts'> & {way: string; treatments: string})[] = [
  {way: 'default', treatments: '', acts: ['draw']},
  {way: 'four', treatments: FOURS[0].join(' '), acts: ['take']},
  {way: 'default-clinic', treatments: '', clinic: RICH_CLINIC, acts: ['take']},
  {way: 'four-clinic', treatments: FOURS[1].join(' '), clinic: RICH_CLINIC, acts: ['draw']},
];

/** Each concern in each language and way. */
const BY_CONCERN = LANGUAGES.flatMap((language) =>
  Object.keys(CONCERNS).flatMap((concern) =>
    WAYS.map(({way, treatments, clinic, acts}): Screen => ({
      name: `${language}/${concern}/${way}`,
      language,
      clinic,
      acts,
      attributes: {concern, treatments},
    })),
  ),
);

/** Each kind in English alone: it changes figures and the same few sentences in every language. */
const BY_KIND = Object.entries(CONCERNS).flatMap(([concern, {kinds}]) =>
  kinds.flatMap((kind) =>
    WAYS.filter(({way}) => way === 'default' || way === 'four-clinic').map(
      ({way, treatments, clinic}): Screen => ({
        name: `en/${concern}/${kind}/${way}`,
        language: 'en',
        clinic,
        attributes: {concern, kind, treatments},
        acts: [],
      }),
    ),
  ),
);

/** Each market in English: its prices and its currency. */
const BY_MARKET = MARKETS.map((market): Screen => ({
  name: `en/markets/${market}`,
  language: 'en',
  attributes: {market},
  acts: [],
}));

export const SCREENS: readonly Screen[] = [
  ...BY_CONCERN,
  ...BY_KIND,
  ...BY_MARKET,
  ...SPECIAL_SCREENS,
];

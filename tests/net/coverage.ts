import {FOURS, MARKETS, PAIRS, SEVERITIES, SKIN_TONES} from './choices.js';

/** Every combination of what it lists is asked, in each area of each concern and kind. */
export interface Spread {
  readonly treatments: readonly (readonly string[] | undefined)[];
  readonly skinTones: readonly string[];
  readonly severities: readonly string[];
  readonly markets: readonly (string | undefined)[];
  /** Whether the area where the concern is most usual stands for all. */
  readonly isUsualArea?: boolean;
}

const BY_DEFAULT = [undefined];
const TWO_TONES = ['unknown', 'V'];
const USUAL = {severities: ['moderate'], markets: ['US']};
const SOMEBODY = {skinTones: ['unknown'], ...USUAL};

/**
 * What is asked without a clinic. The treatments by default meet every skin tone, severity and
 * market at once. The others are thinned out: skin decides dark marks, market decides prices, and
 * neither asks for the other, so all eight treatments meet every tone in one market, and every
 * market in two tones. What stands beside a treatment decides notices alone, by skin and market:
 * for pairs, severity is left out, too.
 */
export const WITHOUT_CLINIC: readonly Spread[] = [
  {treatments: BY_DEFAULT, skinTones: SKIN_TONES, severities: SEVERITIES, markets: MARKETS},
  {treatments: FOURS, skinTones: SKIN_TONES, severities: SEVERITIES, markets: ['US']},
  {treatments: FOURS, skinTones: TWO_TONES, severities: SEVERITIES, markets: MARKETS},
  {treatments: PAIRS, skinTones: SKIN_TONES, ...USUAL},
  {treatments: PAIRS, ...SOMEBODY, markets: MARKETS},
];

/**
 * What is asked with a clinic's price list. It turns numbers of sessions into sums: area,
 * severity and market matter, the skin only for which treatments are compared by default. So the
 * skin meets three markets there, and two tones stand for all elsewhere; pairs meet one person.
 */
export const WITH_CLINIC: readonly Spread[] = [
  {
    treatments: BY_DEFAULT,
    skinTones: SKIN_TONES,
    severities: SEVERITIES,
    markets: ['US', 'EU', undefined],
  },
  {treatments: FOURS, skinTones: TWO_TONES, severities: SEVERITIES, markets: MARKETS},
  {treatments: PAIRS, ...SOMEBODY},
];

/** A few people who stand for all, with and without a clinic: cheap, and kept as text. */
export const SAMPLE: readonly Spread[] = [
  {treatments: BY_DEFAULT, ...SOMEBODY},
  {
    treatments: FOURS,
    skinTones: ['V'],
    severities: ['severe'],
    markets: [undefined],
    isUsualArea: true,
  },
];

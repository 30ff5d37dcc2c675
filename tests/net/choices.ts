/**
 * Everything that can be asked for, by its public names. Written out here, and not taken from the
 * sources: the net must hold while they are rebuilt. `tests/unit/net.test.ts` names what is
 * missing.
 */

/** Where a concern occurs and in which forms. */
export interface Places {
  /** First the usual one. */
  readonly areas: readonly string[];
  readonly kinds: readonly string[];
}

const FACE = ['face', 'cheeks', 'forehead', 'eyes', 'mouth'];
const HANDS = [...FACE, 'neck', 'chest', 'hands'];

export const CONCERNS: Readonly<Record<string, Places>> = {
  'acne-scars': {
    areas: ['face', 'cheeks', 'forehead', 'chest', 'back'],
    kinds: ['rolling', 'boxcar', 'ice-pick'],
  },
  wrinkles: {areas: HANDS, kinds: ['fine', 'deep']},
  pores: {areas: ['face', 'cheeks', 'forehead'], kinds: []},
  pigmentation: {areas: [...HANDS, 'arms', 'back'], kinds: ['sun-spots', 'melasma', 'dark-marks']},
  'stretch-marks': {areas: ['abdomen', 'thighs', 'arms', 'chest', 'back'], kinds: ['red', 'white']},
  scars: {areas: [...HANDS, 'arms', 'abdomen', 'thighs', 'back'], kinds: ['sunken', 'raised']},
  'uneven-tone': {areas: HANDS, kinds: []},
  'hair-loss': {areas: ['scalp'], kinds: []},
};

export const SKIN_TYPES = ['I', 'II', 'III', 'IV', 'V', 'VI'];
export const MONK_TONES = Array.from({length: 10}, (_, at) => `monk-${at + 1}`);
export const SKIN_TONES = [...SKIN_TYPES, 'unknown', ...MONK_TONES];
export const SEVERITIES = ['mild', 'moderate', 'severe'];
export const MARKETS = ['US', 'GB', 'EU', 'IN', 'AU', 'CA', 'AE'];

/** Four can stand beside each other, so two such lists hold every treatment. */
export const FOURS = [
  ['microneedling', 'rf-microneedling', 'laser-nonablative', 'laser-ablative'],
  ['laser-pigment', 'laser-vascular', 'ipl', 'laser-low-level'],
] as const;
export const TREATMENTS = ['none', ...FOURS.flat()];

/** Each two treatments, in the order of `TREATMENTS`. */
export const PAIRS = TREATMENTS.flatMap((one, at) =>
  TREATMENTS.slice(at + 1).map((other) => [one, other]),
);

export const LANGUAGES = ['en', 'de', 'ar'];

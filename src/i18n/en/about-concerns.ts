import type {ConcernDefinitions} from '../strings/name-strings.js';

/**
 * English: what each concern is, for “What matters to me”. Apart from the names, so that it does
 * not come with the answer.
 */
export const enAboutConcerns: ConcernDefinitions = {
  'acne-scars': 'Acne scars are dents or bumps that stay after acne.',
  wrinkles: 'Lines and wrinkles are creases and folds in the skin.',
  pores: 'Pores are the small openings of the skin. Large ones are easy to see.',
  pigmentation: 'Dark spots are places with more color than the skin around them.',
  'stretch-marks': 'Stretch marks are stripes where the skin was stretched.',
  scars: 'Scars are marks that stay where the skin was hurt.',
  'uneven-tone': 'Uneven tone means that the color of the skin differs from place to place.',
  'hair-loss': 'Thinning hair means fewer or finer hairs, so that more of the scalp shows.',
};

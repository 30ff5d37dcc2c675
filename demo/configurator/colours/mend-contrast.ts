import {contrastRatio, type Rgb} from '../../../src/element/contrast-ratio.js';
import {channelsOf, mix} from '../shown-colour.js';

/** Above the 4.5 that text needs, since notes and charts lie on a paper that is a little darker. */
const ENOUGH = 5.2;

const rgbOf = (hex: string): Rgb =>
  channelsOf(hex).map((channel) => channel / 255) as unknown as Rgb;

/** Contrast of two colours, each as `#rrggbb`. */
export const contrastOf = (one: string, other: string): number =>
  contrastRatio(rgbOf(one), rgbOf(other));

/**
 * The colour that is nearest to `hex` and can be read on `paper`: mixed with as little black or
 * white as it takes. Each is `#rrggbb`.
 */
export function readableOn(hex: string, paper: string, needed: number = ENOUGH): string {
  const end = contrastOf('#000000', paper) > contrastOf('#ffffff', paper) ? '#000000' : '#ffffff';
  for (let percent = 100; percent > 0; percent -= 2) {
    const mixed = mix(hex, end, percent);
    if (contrastOf(mixed, paper) >= needed) return mixed;
  }
  return end;
}

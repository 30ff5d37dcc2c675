import {channelsOf} from '../shown-colour.js';

/** Red, green, blue and alpha of each dot, 0 to 255, as a canvas hands them out. */
export type Pixels = Readonly<ArrayLike<number>>;

/** Steps of one channel into which similar colours fall together. */
const STEP = 24;
/** Below this, a colour is a grey: of a photo's ground, of shadows, of text. */
const LEAST_CHROMA = 40;
/** Hues of treatments must be told apart, in degrees. */
export const APART = 50;
/** A hue that covers less than this share of the coloured dots is an accident of smoothing. */
const LEAST_SHARE = 0.04;

interface Cell {
  count: number;
  red: number;
  green: number;
  blue: number;
}

const toHex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Hue in degrees, of channels from 0 to 255. */
export function hueOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue) || 1;
  if (most === red) return ((((green - blue) / chroma) % 6) * 60 + 360) % 360;
  return most === green ? ((blue - red) / chroma + 2) * 60 : ((red - green) / chroma + 4) * 60;
}

/** How far one hue is from another, in degrees. */
export const apart = (one: number, other: number): number => {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
};

/** Similar colours together, those that are clear of grey, the commonest first. */
function cellsOf(pixels: Pixels): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [0, 1, 2, 3].map((next) => pixels[at + next]);
    const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
    if (alpha < 128 || chroma < LEAST_CHROMA) continue;
    const key = [red, green, blue].map((channel) => Math.round(channel / STEP)).join();
    const cell = cells.get(key) ?? {count: 0, red: 0, green: 0, blue: 0};
    cells.set(key, {
      count: cell.count + 1,
      red: cell.red + red,
      green: cell.green + green,
      blue: cell.blue + blue,
    });
  }
  return [...cells.values()].sort((one, other) => other.count - one.count);
}

/**
 * The colours of a picture that stand out, as `#rrggbb`: at most two, of different hues, the
 * commonest first. None where all is grey.
 */
export function coloursOfPicture(pixels: Pixels): readonly string[] {
  const cells = cellsOf(pixels);
  const all = cells.reduce((sum, {count}) => sum + count, 0);
  const found: {hex: string; hue: number}[] = [];
  for (const {count, red, green, blue} of cells) {
    const channels = [red / count, green / count, blue / count];
    const hue = hueOf(channels);
    const isOther = found.every((each) => apart(each.hue, hue) >= APART);
    if (isOther && count / all >= LEAST_SHARE) found.push({hex: toHex(channels), hue});
    if (found.length === 2) break;
  }
  return found.map(({hex}) => hex);
}

/** Colours that are written in a drawing (SVG), as dots: each place counts once. */
export const pixelsOfDrawing = (svg: string): Pixels =>
  [
    ...svg.matchAll(/#([\da-f]{6}|[\da-f]{3})\b|rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/gi),
  ].flatMap(([, hex, ...channels]) =>
    hex === undefined
      ? [...channels.map(Number), 255]
      : [...channelsOf(`#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`), 255],
  );

import {COLOUR_TOKENS, type Look, type StyleToken} from './style-tokens.js';

/**
 * A colour as `#rrggbb`, which is all that a browser's colour field takes; undefined for any other
 * way to write it.
 */
function toHex(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  if (/^#[\da-f]{6}$/.test(text)) return text;
  return /^#[\da-f]{3}$/.test(text) ? text.replace(/[\da-f]/g, '$&$&') : undefined;
}

/** Red, green and blue, 0 to 255. */
export const channelsOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));

/** Two colours mixed in sRGB, with `percent` of the first. */
export function mix(first: string, second: string, percent: number): string {
  const seconds = channelsOf(second);
  const mixed = channelsOf(first).map((channel, index) =>
    Math.round((channel * percent + (seconds[index] ?? 0) * (100 - percent)) / 100),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** `light-dark(#fff, #1c1917)`: the first is for light pages. */
const LIGHT_DARK = /^light-dark\((#[\da-f]+),/i;
/** `color-mix(in srgb, var(--te-ink) 16%, var(--te-paper))`. */
const MIX =
  /^color-mix\(in srgb, var\((?<first>[a-z-]+)\) (?<percent>\d+)%, var\((?<second>[a-z-]+)\)\)$/;

/** `var(--te-ink)`: another token stands in. */
const OTHER = /^var\((--te-[a-z-]+)\)$/;

/**
 * What the element takes on a light page where the token is not set. Greys are mixed from the ink
 * and the paper of the look.
 */
function usualColour({usual}: StyleToken, look: Look): string {
  const {first, second, percent} = MIX.exec(usual)?.groups ?? {};
  if (percent !== undefined)
    return mix(colourOfProperty(first, look), colourOfProperty(second, look), Number(percent));
  const other = OTHER.exec(usual)?.[1];
  if (other !== undefined) return colourOfProperty(other, look);
  return toHex(LIGHT_DARK.exec(usual)?.[1] ?? usual) ?? '#000000';
}

function colourOfProperty(property: string | undefined, look: Look): string {
  const token = COLOUR_TOKENS.find((each) => each.property === property);
  return token === undefined ? '#000000' : shownColour(token, look);
}

/**
 * The colour of a token as `#rrggbb`: that of the look, or the usual one where the look has none
 * that can be read.
 */
export const shownColour = (token: StyleToken, look: Look): string =>
  toHex(look[token.id] ?? '') ??
  toHex(LIGHT_DARK.exec(look[token.id] ?? '')?.[1] ?? '') ??
  usualColour(token, look);

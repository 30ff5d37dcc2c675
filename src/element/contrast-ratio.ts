/** Red, green and blue in sRGB, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The same with how much of it covers what lies behind, 0 to 1. */
export type Rgba = readonly [...Rgb, alpha: number];

/**
 * Reads a colour as browsers hand it out: `rgb(…)`, `rgba(…)` or `color(srgb …)`. What lies outside
 * of sRGB becomes its edge.
 */
export function rgbaOf(computed: string): Rgba {
  const most = computed.startsWith('color') ? 1 : 255;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    computed.replaceAll('none', '0').match(/-?[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  const within = (channel: number): number => Math.min(1, Math.max(0, channel / most));
  return [within(red), within(green), within(blue), alpha];
}

/** What is seen where a colour is laid over another. */
export function over([red, green, blue, alpha]: Rgba, behind: Rgb): Rgb {
  const mixed = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mixed(red, behind[0]), mixed(green, behind[1]), mixed(blue, behind[2])];
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How the charts look on this page. The colours are resolved, since a canvas knows no custom
 * properties.
 */
export interface ChartTheme {
  /** Colour of the text. */
  readonly ink: string;
  /** Colour of what steps back, such as the labels of an axis. */
  readonly quiet: string;
  /** Colour of the grid. */
  readonly line: string;
  /** Colour of the ground. */
  readonly paper: string;
  /** Colour of each slot. */
  readonly series: readonly [string, string, string, string];
  readonly fontFamily: string;
  /** Px, never below 12. */
  readonly fontSize: number;
  /** Whether time and amounts run from right to left. */
  readonly rtl: boolean;
}

const SMALLEST_TEXT = 12;
/**
 * Size of a chart's text over that of the page: charts write a little smaller, like the other
 * captions.
 */
const CAPTION_SIZE = 0.8125;

/**
 * Reads the theme off the canvas, which inherits font, direction and private custom properties from
 * the element.
 */
export function themeOf(canvas: HTMLCanvasElement): ChartTheme {
  const computed = getComputedStyle(canvas);
  const colour = (property: string): string => resolveColour(canvas, 'color', property);
  return {
    ink: colour('--_ink'),
    quiet: colour('--_quiet'),
    line: colour('--_line'),
    // As a background, forced colours turn it into the page's own; as a text colour they would make
    // it ink.
    paper: resolveColour(canvas, 'background-color', '--_paper'),
    series: [
      colour('--_series-0'),
      colour('--_series-1'),
      colour('--_series-2'),
      colour('--_series-3'),
    ],
    fontFamily: computed.fontFamily,
    fontSize: Math.max(SMALLEST_TEXT, CAPTION_SIZE * parseFloat(computed.fontSize)),
    rtl: computed.direction === 'rtl',
  };
}

/**
 * A colour thinned to a share in percent. Any CSS colour may come, so it cannot be taken apart
 * here.
 */
export function faint(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
}

/**
 * The value of a custom property as a plain colour: asked for directly, `light-dark(…)` and
 * `var(…)` would come back unresolved. The canvas is styled with it for a moment in which nothing
 * is painted; a strict content policy allows this.
 */
function resolveColour(
  canvas: HTMLCanvasElement,
  through: 'color' | 'background-color',
  property: string,
): string {
  canvas.style.setProperty(through, `var(${property})`);
  const colour = getComputedStyle(canvas).getPropertyValue(through);
  canvas.style.removeProperty(through);
  return colour;
}

/** How the charts look on this page, as a canvas needs it: resolved, since a canvas knows no custom properties. */
export interface ChartTheme {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  /** By slot. */
  readonly series: readonly [string, string, string, string];
  readonly fontFamily: string;
  /** Px, never below 12. */
  readonly fontSize: number;
  /** Time and amounts run from right to left. */
  readonly rtl: boolean;
}

/** Below this width, px, labels stand above their lines and not beside them. */
export const NARROW = 520;

const SMALLEST_TEXT = 12;
/** Charts write a little smaller than the page, like the other captions. */
const CAPTION = 0.8125;

/** Reads the theme off the canvas, which inherits font, direction and private custom properties from the element. */
export function themeOf(canvas: HTMLCanvasElement): ChartTheme {
  const computed = getComputedStyle(canvas);
  const ink = (property: string): string => resolve(canvas, 'color', property);
  return {
    ink: ink('--_ink'),
    quiet: ink('--_quiet'),
    line: ink('--_line'),
    // As a background, forced colours turn it into the page's own; as a text colour they would make it ink.
    paper: resolve(canvas, 'background-color', '--_paper'),
    series: [ink('--_series-0'), ink('--_series-1'), ink('--_series-2'), ink('--_series-3')],
    fontFamily: computed.fontFamily,
    fontSize: Math.max(SMALLEST_TEXT, CAPTION * parseFloat(computed.fontSize)),
    rtl: computed.direction === 'rtl',
  };
}

/**
 * A custom property is handed out as written: `light-dark(…)` and `var(…)` come unresolved. The canvas is its own probe:
 * its text colour and background are seen by no one between two lines of script, and a strict content policy allows this.
 */
function resolve(
  canvas: HTMLCanvasElement,
  through: 'color' | 'background-color',
  property: string,
): string {
  canvas.style.setProperty(through, `var(${property})`);
  const colour = getComputedStyle(canvas).getPropertyValue(through);
  canvas.style.removeProperty(through);
  return colour;
}

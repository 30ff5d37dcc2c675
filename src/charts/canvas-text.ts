import type {Slot} from '../answer/slot.js';
import {drawPoint, type LineChart} from './chartjs.js';
import {markOf} from './slot-marks.js';
import type {Measure} from './text-wrap.js';
import type {ChartTheme} from './theme.js';

/** One piece of writing on the canvas; places in px. */
export interface Writing {
  readonly lines: readonly string[];
  /** Where the text begins, ends or has its middle, as `anchor` says. */
  readonly x: number;
  /** Middle of its height. */
  readonly y: number;
  /** Which end of the writing is held at `x`, in the direction of reading. */
  readonly anchor: 'start' | 'end';
  readonly colour: string;
  readonly strong?: boolean;
  /** Puts the slot's shape before the text, in the slot's colour. */
  readonly mark?: Slot;
  /** Rubs out what lies under the text. */
  readonly halo?: boolean;
}

/** Height of a line of text, px. */
export function lineHeight({fontSize}: ChartTheme): number {
  return Math.round(fontSize * 1.25);
}

/** Width of a slot's shape and the gap after it, px. */
export function markRoom({fontSize}: ChartTheme): number {
  return Math.round(fontSize * 1.25);
}

/** Measures texts in the chart's font. */
export function measureIn(
  {ctx}: Pick<LineChart, 'ctx'>,
  theme: ChartTheme,
  strong = false,
): Measure {
  const font = fontOf(theme, strong);
  return (text) => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
}

/** Writes on a canvas. */
export function write(ctx: CanvasRenderingContext2D, theme: ChartTheme, writing: Writing): void {
  const {lines, x, y, anchor, colour, strong = false, mark, halo = false} = writing;
  ctx.save();
  ctx.font = fontOf(theme, strong);
  ctx.direction = theme.rtl ? 'rtl' : 'ltr';
  ctx.textBaseline = 'middle';
  ctx.textAlign = anchor;
  const forward = theme.rtl ? -1 : 1;
  const top = y - ((lines.length - 1) / 2) * lineHeight(theme);
  if (mark !== undefined) {
    const before = anchor === 'start' ? 0 : widest(ctx, lines) + markRoom(theme);
    drawMark(ctx, theme, mark, x + forward * (theme.fontSize / 2 - before), top);
  }
  const begin = x + (anchor === 'start' && mark !== undefined ? forward * markRoom(theme) : 0);
  lines.forEach((line, i) => {
    const middle = top + i * lineHeight(theme);
    if (halo) outline(ctx, theme, line, begin, middle);
    ctx.fillStyle = colour;
    ctx.fillText(line, begin, middle);
  });
  ctx.restore();
}

function fontOf({fontFamily, fontSize}: ChartTheme, strong: boolean): string {
  return `${strong ? 600 : 400} ${fontSize}px ${fontFamily}`;
}

function widest(ctx: CanvasRenderingContext2D, lines: readonly string[]): number {
  return Math.max(...lines.map((line) => ctx.measureText(line).width));
}

function outline(
  ctx: CanvasRenderingContext2D,
  theme: ChartTheme,
  line: string,
  x: number,
  y: number,
): void {
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeText(line, x, y);
}

function drawMark(
  ctx: CanvasRenderingContext2D,
  theme: ChartTheme,
  slot: Slot,
  x: number,
  y: number,
): void {
  const {shape, scale} = markOf(slot);
  // The rim parts the shape from a line that runs under it.
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 3;
  ctx.fillStyle = theme.series[slot];
  for (const borderWidth of [3, 0]) {
    drawPoint(
      ctx,
      {pointStyle: shape, radius: theme.fontSize * 0.34 * scale, rotation: 0, borderWidth},
      x,
      y,
    );
  }
}

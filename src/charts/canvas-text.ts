import type {Slot} from '../answer/slot.js';
import {drawPoint, type LineChart} from './chartjs.js';
import {markOf} from './slot-marks.js';
import type {Measure} from './text-wrap.js';
import type {ChartTheme} from './theme.js';

/** A text on the canvas; places in px. */
export interface CanvasText {
  readonly lines: readonly string[];
  /** Where the text begins or ends, as `anchor` says. */
  readonly x: number;
  /** Middle of its height. */
  readonly y: number;
  /** Which end of the text is held at `x`, in the direction of reading. */
  readonly anchor: 'start' | 'end';
  readonly colour: string;
  readonly strong?: boolean;
  /** Puts the slot's shape before the text, in the slot's colour. */
  readonly mark?: Slot;
  /** Rims the letters in the colour of the ground, so that lines under them do not disturb. */
  readonly halo?: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
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

export function drawText(ctx: CanvasRenderingContext2D, theme: ChartTheme, text: CanvasText): void {
  const {lines, x, y, anchor, colour, strong = false, mark, halo = false} = text;
  ctx.save();
  ctx.font = fontOf(theme, strong);
  ctx.direction = theme.rtl ? 'rtl' : 'ltr';
  ctx.textBaseline = 'middle';
  ctx.textAlign = anchor;
  const forward = theme.rtl ? -1 : 1;
  const top = y - ((lines.length - 1) / 2) * lineHeight(theme);
  if (mark !== undefined) {
    const before = anchor === 'start' ? 0 : widestOf(ctx, lines) + markRoom(theme);
    drawMark(ctx, theme, mark, {x: x + forward * (theme.fontSize / 2 - before), y: top});
  }
  const begin = x + (anchor === 'start' && mark !== undefined ? forward * markRoom(theme) : 0);
  lines.forEach((line, index) => {
    const place = {x: begin, y: top + index * lineHeight(theme)};
    if (halo) drawHalo(ctx, theme, line, place);
    ctx.fillStyle = colour;
    ctx.fillText(line, place.x, place.y);
  });
  ctx.restore();
}

function fontOf({fontFamily, fontSize}: ChartTheme, strong: boolean): string {
  return `${strong ? 600 : 400} ${fontSize}px ${fontFamily}`;
}

function widestOf(ctx: CanvasRenderingContext2D, lines: readonly string[]): number {
  return Math.max(...lines.map((line) => ctx.measureText(line).width));
}

function drawHalo(
  ctx: CanvasRenderingContext2D,
  theme: ChartTheme,
  line: string,
  {x, y}: Point,
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
  {x, y}: Point,
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

import type {Slot} from '../answer/slot.js';
import {drawShape, slotMark, type CanvasPoint} from './canvas-shapes.js';
import type {LineChart} from './chartjs.js';
import type {Measure} from './text-wrap.js';
import type {ChartTheme} from './theme.js';

/** A text on the canvas; places in px. */
export interface CanvasText {
  readonly lines: readonly string[];
  /** Where the text begins, ends or has its middle, as `anchor` says. */
  readonly x: number;
  /** Middle of its height. */
  readonly y: number;
  /** Which part of the text is held at `x`, in the direction of reading. */
  readonly anchor: 'start' | 'center' | 'end';
  readonly colour: string;
  readonly strong?: boolean;
  /** Puts the shapes of these slots before the text, each in its colour. */
  readonly marks?: readonly Slot[];
  /** Rims the letters in the colour of the ground, so that lines under them do not disturb. */
  readonly halo?: boolean;
}

/** Height of a line of text, px. */
export function lineHeight({fontSize}: ChartTheme): number {
  return Math.round(fontSize * 1.25);
}

/** Width of a slot's shape and the gap after it, px; that of so many. */
export function markRoom({fontSize}: ChartTheme, count = 1): number {
  return count * Math.round(fontSize * 1.25);
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
  const {lines, colour, strong = false, marks = [], halo = false} = text;
  const forward = theme.rtl ? -1 : 1;
  const top = text.y - ((lines.length - 1) / 2) * lineHeight(theme);
  ctx.save();
  ctx.font = fontOf(theme, strong);
  ctx.direction = theme.rtl ? 'rtl' : 'ltr';
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'start';
  const width = Math.max(...lines.map((line) => ctx.measureText(line).width));
  const room = markRoom(theme, marks.length);
  const share = {start: 0, center: 0.5, end: 1}[text.anchor];
  const begin = text.x - forward * share * (width + room);
  marks.forEach((slot, index) => {
    const at = {x: begin + forward * (theme.fontSize / 2 + markRoom(theme, index)), y: top};
    drawShape(ctx, slotMark(slot, at, theme.fontSize * 0.34, theme));
  });
  lines.forEach((line, index) => {
    // Lines that end together are held at their ends.
    const rest = share * (width - ctx.measureText(line).width);
    const place = {x: begin + forward * (room + rest), y: top + index * lineHeight(theme)};
    if (halo) drawHalo(ctx, theme, line, place);
    ctx.fillStyle = colour;
    ctx.fillText(line, place.x, place.y);
  });
  ctx.restore();
}

function fontOf({fontFamily, fontSize}: ChartTheme, strong: boolean): string {
  return `${strong ? 600 : 400} ${fontSize}px ${fontFamily}`;
}

function drawHalo(
  ctx: CanvasRenderingContext2D,
  theme: ChartTheme,
  line: string,
  {x, y}: CanvasPoint,
): void {
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeText(line, x, y);
}

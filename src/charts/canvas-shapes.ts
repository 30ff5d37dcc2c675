import type {Slot} from '../answer/slot.js';
import {drawPoint} from './chartjs.js';
import {markOf} from './slot-marks.js';
import type {ChartTheme} from './theme.js';

/** A straight line on the canvas, px. */
export interface CanvasLine {
  readonly kind: 'line';
  readonly from: CanvasPoint;
  readonly to: CanvasPoint;
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** One of the options' shapes on the canvas, px. */
export interface CanvasMark {
  readonly kind: 'mark';
  readonly at: CanvasPoint;
  /** Whose shape it is; without one it is a plain dot. */
  readonly slot: Slot | undefined;
  /** Of a circle as large as the shape looks. */
  readonly radius: number;
  readonly fill: string;
  readonly rim: string;
  readonly rimWidth: number;
}

/** A surface between corners, px. */
export interface CanvasArea {
  readonly kind: 'area';
  readonly corners: readonly CanvasPoint[];
  readonly fill: string;
}

export type CanvasShape = CanvasLine | CanvasMark | CanvasArea;

export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

export function drawShape(ctx: CanvasRenderingContext2D, shape: CanvasShape): void {
  ctx.save();
  if (shape.kind === 'line') drawLine(ctx, shape);
  else if (shape.kind === 'area') drawArea(ctx, shape);
  else drawMarkShape(ctx, shape);
  ctx.restore();
}

/** The slot's shape in its colour, with a rim that parts it from what runs under it. */
export function slotMark(
  slot: Slot,
  at: CanvasPoint,
  radius: number,
  {series, paper}: ChartTheme,
): CanvasMark {
  return {kind: 'mark', at, slot, radius, fill: series[slot], rim: paper, rimWidth: 3};
}

function drawLine(ctx: CanvasRenderingContext2D, line: CanvasLine): void {
  const {from, to, colour, width, dash = []} = line;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
}

function drawArea(ctx: CanvasRenderingContext2D, {corners, fill}: CanvasArea): void {
  ctx.fillStyle = fill;
  ctx.beginPath();
  for (const {x, y} of corners) ctx.lineTo(x, y);
  ctx.fill();
}

function drawMarkShape(ctx: CanvasRenderingContext2D, mark: CanvasMark): void {
  const {at, slot, fill, rim, rimWidth} = mark;
  const {shape, scale} = slot === undefined ? {shape: 'circle' as const, scale: 1} : markOf(slot);
  const radius = mark.radius * scale;
  ctx.fillStyle = fill;
  ctx.strokeStyle = rim;
  ctx.lineWidth = rimWidth;
  // The rim first: it would cover half of its width of the shape.
  for (const borderWidth of rimWidth > 0 ? [rimWidth, 0] : [0])
    drawPoint(ctx, {pointStyle: shape, radius, rotation: 0, borderWidth}, at.x, at.y);
}

import {lineHeight, markRoom, measureIn, type CanvasText} from './canvas-text.js';
import type {LineChart} from './chartjs.js';
import type {ChartTheme} from './theme.js';

/** A rectangle on the canvas, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One text that may stand in several places or be said shorter, the best first. */
export type WantedText = readonly CanvasText[];

/** Two boxes that share less than this, px, do not touch for the eye. */
const TOUCH = 0.5;
/** Between texts that stand in one line, px. */
const BETWEEN = 5;

/**
 * Gives each text the first of its places that is free and on the canvas, the most wanted text
 * first; one that finds none is left out, since a text over another says nothing.
 */
export function placeTexts(
  wanted: readonly WantedText[],
  taken: readonly Box[],
  chart: LineChart,
  theme: ChartTheme,
): readonly CanvasText[] {
  const boxes = [...taken];
  return wanted.flatMap((places) => {
    for (const text of places) {
      const box = boxOf(text, chart, theme);
      if (!isOnCanvas(box, chart) || boxes.some((other) => areOverlapping(box, other))) continue;
      boxes.push({...box, left: box.left - BETWEEN, right: box.right + BETWEEN});
      return [text];
    }
    return [];
  });
}

/**
 * Places groups of texts that say the same of one thing after another, the most wanted group first:
 * each group takes the first place that all of its texts have free. Where there is none, each text
 * looks for one of its own.
 */
export function placeAlike(
  groups: readonly (readonly WantedText[])[],
  taken: readonly Box[],
  chart: LineChart,
  theme: ChartTheme,
): readonly CanvasText[] {
  const boxes = [...taken];
  return groups.flatMap((group) => {
    const wanted = group.filter(({length}) => length > 0);
    const longest = Math.max(0, ...wanted.map(({length}) => length));
    const placed =
      [...Array(longest).keys()]
        .map((at) => wanted.map((places) => [places[at] ?? places.at(-1)!]))
        .map((texts) => placeTexts(texts, boxes, chart, theme))
        .find(({length}) => length === wanted.length) ?? placeTexts(wanted, boxes, chart, theme);
    boxes.push(...placed.map((text) => boxOf(text, chart, theme)));
    return placed;
  });
}

/** The room that a text takes. */
export function boxOf(text: CanvasText, chart: Pick<LineChart, 'ctx'>, theme: ChartTheme): Box {
  const {lines, x, y, anchor, strong, marks = []} = text;
  const measure = measureIn(chart, theme, strong);
  const width = Math.max(...lines.map(measure)) + markRoom(theme, marks.length);
  const height = lines.length * lineHeight(theme);
  const before = {start: 0, center: 0.5, end: 1}[anchor];
  const left = x - width * (theme.rtl ? 1 - before : before);
  return {left, right: left + width, top: y - height / 2, bottom: y + height / 2};
}

/** The box between two points, `reach` px larger all round. */
export const boxAround = (
  one: Readonly<{x: number; y: number}>,
  other: Readonly<{x: number; y: number}>,
  reach: number,
): Box => ({
  left: Math.min(one.x, other.x) - reach,
  right: Math.max(one.x, other.x) + reach,
  top: Math.min(one.y, other.y) - reach,
  bottom: Math.max(one.y, other.y) + reach,
});

export const areOverlapping = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH;

const isOnCanvas = (box: Box, {width, height}: LineChart): boolean =>
  box.left >= -TOUCH &&
  box.right <= width + TOUCH &&
  box.top >= -TOUCH &&
  box.bottom <= height + TOUCH;

import type {Slot} from '../answer/slot.js';

/** How a slot looks apart from its colour, so that no one has to tell treatments apart by hue. */
export interface SlotMark {
  /** Chart.js's name of the shape. */
  readonly shape: 'circle' | 'rectRounded' | 'triangle' | 'rectRot';
  /** Lengths of dash and gap along the line, px; none: a solid line. */
  readonly dash: readonly number[];
  /**
   * Makes the shapes look equally large: a triangle of the same radius has less than half a
   * circle's area.
   */
  readonly scale: number;
}

const MARKS: Readonly<Record<Slot, SlotMark>> = {
  0: {shape: 'circle', dash: [], scale: 1},
  1: {shape: 'rectRounded', dash: [10, 3], scale: 1.2},
  2: {shape: 'rectRot', dash: [3, 3], scale: 1.25},
  3: {shape: 'triangle', dash: [12, 3, 3, 3], scale: 1.3},
};

/** Shapes below this radius, px, look all the same. */
const SMALLEST_RADIUS = 2.5;

export function markOf(slot: Slot): SlotMark {
  return MARKS[slot];
}

/**
 * The radius of marks in px: the largest at which two neighbours do not touch. `apart` is their
 * distance, as a share of the width.
 */
export function radiusFor(largest: number, apart: number, width: number): number {
  return Math.max(SMALLEST_RADIUS, Math.min(largest, apart * width * 0.33));
}

import {exactly, type Range} from '../engine/range.js';
import type {QuantityId} from '../evidence/ids.js';
import {figureTexts} from './figure-texts.js';
import type {Formatter} from './formatter.js';
import {WEEKS_IN_MONTH} from './rounding.js';

/** Where a range and its likely figure lie on a scale, in per cent of its length. */
export interface Bar {
  readonly from: number;
  readonly width: number;
  readonly at: number;
}

/** A scale from 0 on which every option has a bar. */
export interface BarScale {
  readonly start: string;
  readonly end: string;
  /** One for each option; null where its figure is not known. */
  readonly bars: readonly (Bar | null)[];
}

/** Ends that are easily read, as multiples of a power of ten. */
const ROUND = [1, 2, 3, 4, 5, 6, 8, 10];

/** The next end that is easily read, in the unit in which the quantity is said. */
function roundEnd(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(power * (ROUND.find((step) => step * power >= value) ?? 10));
}

/** How much of a quantity's own unit makes one of the unit in which it is said. */
function unitOf(quantity: QuantityId, most: number): number {
  if (quantity === 'cost') return 100;
  if (quantity === 'weeksToFullResult') return most < 8.5 ? 1 : WEEKS_IN_MONTH;
  return quantity === 'clearChange' || quantity === 'darkMarks' ? 0.01 : 1;
}

/** The scale of a quantity: from 0 to a round figure at or above the highest. */
export function toScale(
  quantity: QuantityId,
  figures: readonly (Range | null)[],
  formatter: Formatter,
): BarScale | undefined {
  const most = Math.max(...figures.map((figure) => figure?.high ?? 0));
  if (most <= 0) return undefined;
  const unit = unitOf(quantity, most);
  const end = unit * roundEnd(most / unit);
  const percent = (value: number): number => Math.round((1000 * value) / end) / 10;
  return {
    start: formatter.count(0),
    end: figureTexts(quantity, exactly(end), formatter)[0],
    bars: figures.map(
      (figure) =>
        figure && {
          from: percent(figure.low),
          width: percent(figure.high - figure.low),
          at: percent(figure.likely),
        },
    ),
  };
}

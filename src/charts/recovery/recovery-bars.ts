import type {Range} from '../../engine/range.js';
import type {Measure} from '../text-wrap.js';
import type {RecoveryLane} from './view.js';

/** A bar with the label after it. */
export interface RecoveryBar {
  /** Null where they are not known: then the label stands alone. */
  readonly days: Range | null;
  /** From long to short: there must be room for the last. */
  readonly labels: readonly string[];
  /** In lanes, from the top. */
  readonly y: number;
}

/** Between the end of a bar and its label, px. */
export const BAR_LABEL_GAP = 10;
/** Bars end between whole pixels: px that keep a label from being cut for a fraction. */
const ROUNDING_MARGIN = 2;
/** The bars keep this share of the width, however long the labels. */
const BARS_SHARE = 0.4;
/** The same where the labels hold the range, too. */
const SHARE_BESIDE_LONG = 0.5;

/** The bars of a lane, one below the other under its name. */
export function barsOf(
  {redness, daysOff, rednessTexts, daysOffTexts}: RecoveryLane,
  index: number,
): readonly RecoveryBar[] {
  return [
    {days: redness, labels: rednessTexts, y: index + 0.46},
    {days: daysOff, labels: daysOffTexts, y: index + 0.76},
  ];
}

/**
 * The widest room for the bars that leaves each label its place after its own bar, px: the long
 * labels where the bars stay large, else the short ones.
 */
export function barsRoom(
  bars: readonly Pick<RecoveryBar, 'days' | 'labels'>[],
  end: number,
  width: number,
  measure: Measure,
): number {
  const roomBeside = (version: 0 | -1): number =>
    Math.min(
      width,
      ...bars.map(({days, labels}) => {
        const share = (days?.high ?? 0) / end;
        const label = measure(labels.at(version) ?? '');
        return share === 0 ? width : (width - BAR_LABEL_GAP - label - ROUNDING_MARGIN) / share;
      }),
    );
  const besideLong = roomBeside(0);
  return besideLong >= width * SHARE_BESIDE_LONG
    ? besideLong
    : Math.max(width * BARS_SHARE, roomBeside(-1));
}

import type {Grade, QuantityId} from '../evidence/ids.js';
import type {NextStudy} from './next-study.js';
import type {Reading} from './readings.js';

/**
 * A: five or more trials, three of them randomised. B: three or more with a hundred people. C: any
 * trial. D: none.
 */
export function grade(
  readings: readonly Pick<Reading, 'level' | 'randomised' | 'people' | 'counted'>[],
): Grade {
  const trials = readings.filter(({level}) => level === 'trial' || level === 'review');
  const people = trials.reduce((sum, reading) => sum + (reading.counted ? reading.people : 0), 0);
  if (trials.length >= 5 && trials.filter(({randomised}) => randomised).length >= 3) return 'A';
  if (trials.length >= 3 && people >= 100) return 'B';
  return trials.length > 0 ? 'C' : 'D';
}

/** Shares of people, and points of pain, by which a range may be wide for grade A, and for B. */
const WIDE_SHARE: readonly [A: number, B: number] = [0.3, 0.5];
const WIDE_PAIN: readonly [A: number, B: number] = [3, 5];
/** How many times the lowest the highest may be for grade A, and for B. */
const WIDE_RATIO: readonly [A: number, B: number] = [3, 6];

const LOWERED: Readonly<Record<'B' | 'C', Readonly<Record<Grade, Grade>>>> = {
  B: {A: 'B', B: 'B', C: 'C', D: 'D'},
  C: {A: 'C', B: 'C', C: 'C', D: 'D'},
};

/**
 * What many studies say is still not known well where they disagree: a wide range has grade B at
 * best, a very wide one C.
 */
export function gradeOfRange(
  found: Grade,
  quantity: QuantityId,
  {low, high}: Pick<NextStudy, 'low' | 'high'>,
): Grade {
  const isShare = ['improvement', 'clearChange', 'darkMarks'].includes(quantity);
  const [width, [forA, forB]] = isShare
    ? [high - low, WIDE_SHARE]
    : quantity === 'pain'
      ? [high - low, WIDE_PAIN]
      : [(high + 0.25) / (low + 0.25), WIDE_RATIO];
  if (width > forB) return LOWERED.C[found];
  return width > forA ? LOWERED.B[found] : found;
}

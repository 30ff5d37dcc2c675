/**
 * What a study counted as a success. One arm can be 10 or 94 of 100 by this alone, so each count
 * keeps its own; for a figure it is read at half better.
 */
import {expit, logOdds} from './scales.js';
import {weightedMedian} from './weighted-median.js';

/**
 * Half better, “good” or a whole grade; a quarter better; three quarters better or “excellent”;
 * people content with the result; any change. The nearest to half better come first.
 */
export const THRESHOLDS = ['half', 'quarter', 'three-quarters', 'satisfied', 'any'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/**
 * In the order in which they are looked for: “excellent” alone is three quarters, “good or
 * excellent” half.
 */
const WORDS: readonly (readonly [RegExp, Threshold])[] = [
  [/\bany\b|\bfair,/i, 'any'],
  [/(?:at least|more than) (?:25%|a quarter)|26-50%|moderate/i, 'quarter'],
  [/(?:at least|more than|>) ?(?:50%|half)|51-|\bgood\b|satisfactory|marked|\bgrade\b/i, 'half'],
  [/excellent|(?:at least|more than|over) 75%|76-100%/i, 'three-quarters'],
  [/\bsatisfied\b|\bfelt\b|\bby patients\b|patients: /i, 'satisfied'],
  [/better|improved|visibl|effective|global|GAIS/i, 'any'],
];

/** What a note says first, and after “threshold:”; what follows is said of something else. */
const saidFirst = (note: string): string =>
  /^(?:.*?threshold:)?\s*([^;(]*)/i.exec(note)?.[1] ?? note;

/** What the note of a row calls a success; half better where it names no other. */
export const thresholdOf = (note: string): Threshold =>
  WORDS.find(([words]) => words.test(saidFirst(note)))?.[1] ?? 'half';

/** What a study counted, and from when on it was a success. */
interface Count {
  readonly value: number;
  readonly people: number;
  readonly threshold: Threshold | null;
}

/**
 * Counts of successes as if all had counted half better: as many odds higher or lower as the median
 * of the counts at their threshold lies from that at half better.
 */
export function readAtHalf<T extends Count>(counts: readonly T[]): T[] {
  const odds = ({value, people}: Count): number => logOdds(value, people);
  const medianAt = (threshold: Threshold): number =>
    weightedMedian(
      counts
        .filter((count) => count.threshold === threshold)
        .map((count) => [odds(count), 1] as const),
    );
  const half = medianAt('half');
  return counts.map((count) => {
    const {threshold} = count;
    if (threshold === null || threshold === 'half' || Number.isNaN(half)) return count;
    return {...count, value: expit(odds(count) + half - medianAt(threshold))};
  });
}

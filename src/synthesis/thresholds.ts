/**
 * What a study counted as a success. One arm can be 10 or 94 of 100 by this alone, so each count
 * keeps its own; for a figure it is read at half better.
 */
import type {Reading} from './readings.js';
import {expit, logOdds} from './scales.js';
import {weightedMedian} from './weighted-median.js';

/**
 * Half better, “good” or a whole grade; a quarter better; three quarters better or “excellent”;
 * people content with the result; any change. The nearest to half better come first.
 */
export const THRESHOLDS = ['half', 'quarter', 'three-quarters', 'satisfied', 'any'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** In the order in which they are looked for: the words of one may hold those of another. */
const WORDS: readonly (readonly [RegExp, Threshold])[] = [
  [/satisf(?!actory)|felt brighter|by patients|patients:|\beffective\b/i, 'satisfied'],
  [
    /good (?:or|to) (?:excellent|very good)|(?:excellent|marked) (?:or|\d+%? \+) ?(?:good|excellent|satisf)|excellent \d+ \+ good|good' \+|'excellent' \d|marked or excellent|excellent in 20%/i,
    'half',
  ],
  [/excellent|(?:more than|over|at least) (?:75|80)|76-100%/i, 'three-quarters'],
  [
    /at least 25%|more than a quarter|26-50%|moderate or better|at least moderate|moderately/i,
    'quarter',
  ],
  [
    /any |fair, good|visibl|better than the untreated|improved on|12 of 12 better|texture better|veins better|pigment still better/i,
    'any',
  ],
];

/** What the note of a row calls a success; half better where it names no other. */
export const thresholdOf = (note: string): Threshold =>
  WORDS.find(([words]) => words.test(note))?.[1] ?? 'half';

/**
 * Counts of successes as if all had counted half better: as many odds higher or lower as the median
 * of the counts at their threshold lies from that at half better.
 */
export function readAtHalf(readings: readonly Reading[]): Reading[] {
  const odds = ({value, people}: Reading): number => logOdds(value, people);
  const medianAt = (threshold: Threshold): number =>
    weightedMedian(
      readings
        .filter((reading) => reading.threshold === threshold)
        .map((reading) => [odds(reading), 1] as const),
    );
  const half = medianAt('half');
  return readings.map((reading) => {
    const {threshold} = reading;
    if (threshold === null || threshold === 'half' || Number.isNaN(half)) return reading;
    return {...reading, value: expit(odds(reading) + half - medianAt(threshold))};
  });
}

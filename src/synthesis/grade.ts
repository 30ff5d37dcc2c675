import type {Grade} from '../evidence/ids.js';
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

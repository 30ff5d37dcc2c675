import {NORMAL_P90} from './scales.js';

/**
 * Standard deviations beyond which 10 of 100 lie on each side, where the deviation itself is known
 * from few studies: Student's t at 0.9, by the Cornish–Fisher expansion (Abramowitz & Stegun
 * 26.7.5), right to three digits from 3 degrees of freedom on.
 */
export function reachOf(degrees: number): number {
  const z = NORMAL_P90;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

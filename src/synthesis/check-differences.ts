import type {Reading} from './readings.js';
import type {ComparisonRecord} from './records.js';
export const checkDifferences = (
  _r: readonly Reading[],
  _c: readonly ComparisonRecord[],
): string[] => [];

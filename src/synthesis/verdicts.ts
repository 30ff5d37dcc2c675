/** What a comparison found, by its interval, its P value or its own words. */
import type {RawComparison} from './raw-records.js';
import type {Verdict} from './records.js';

const NO_DIFFERENCE =
  /not significant|no significant difference|no difference|not different|both, no significant/i;
const P_VALUE = /\bP ?([<=>]) ?(0?\.\d+)/i;
/** A P value below this is called a difference. */
const SIGNIFICANT = 0.05;

/** The words by which a source names the device that did better, with the device's own name. */
const BETTER: readonly (readonly [RegExp, RegExp])[] = [
  [/picosecond better/i, /^picosecond/],
  [/15[45]\d nm better/i, /^nafl/],
  [/CO2 better/i, /^afl_co2/],
  [/laser better/i, /^(?:afl|nafl|co2)/],
];

/** Which of the two has more of the quantity. */
export function verdictOf(row: RawComparison): Verdict | null {
  const {effect, ci_low: low, ci_high: high, scale, a, b} = row;
  const same = /ratio/.test(scale) ? 1 : 0;
  if (low !== null && high !== null) {
    if (low > same) return 'a';
    return high < same ? 'b' : 'none';
  }
  const words = `${row.note ?? ''} ${scale}`;
  if (NO_DIFFERENCE.test(words)) return 'none';
  const better = BETTER.find(([said]) => said.test(words))?.[1];
  if (better !== undefined) return better.test(a) ? 'a' : better.test(b) ? 'b' : null;
  const [, sign, p] = P_VALUE.exec(words) ?? [];
  if (p === undefined) return null;
  if (sign === '>' || Number(p) > SIGNIFICANT) return 'none';
  // A difference of which only the size of its chance is told has no direction.
  if (effect === null || effect === same) return null;
  return effect > same ? 'a' : 'b';
}

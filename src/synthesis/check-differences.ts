/**
 * Differences inside a source that was left out: do they fall inside the ranges of differences that
 * the others give? Against two ranges side by side, as if the source's figures shared nothing.
 */
import {COMPARED, type ComparedQuantity} from '../evidence/difference-tables.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import type {TreatmentId} from '../evidence/ids.js';
import {tiedDifference} from '../evidence/tied-difference.js';
import {modelReadings, rangeAt} from './cells.js';
import {marksAt, onType, REFERENCE_TYPE, UNKNOWN_TYPE} from './dark-marks.js';
import {directDifferences, type DirectDifference} from './direct-differences.js';
import {fitTies, spreadOf, tieOf, type Ties} from './pair-evidence.js';
import {oddsPerType} from './marks-by-skin.js';
import type {NextStudy} from './next-study.js';
import type {Reading} from './readings.js';
import {tableLine, widthOf, withoutEach, type Tested} from './tested.js';

/** Directions are all that arms need: no printed ratio is turned into a difference here. */
const NO_LEVEL = (): number => Number.NaN;

/** The figure of one arm, as the other sources tell it. */
function armRange(
  quantity: ComparedQuantity,
  treatment: TreatmentId,
  arm: Reading | undefined,
  rest: readonly Reading[],
): NextStudy {
  const rows = modelReadings(rest, quantity);
  if (quantity !== 'darkMarks')
    return rangeAt(
      quantity,
      {treatment, concern: arm?.concern ?? null, kind: arm?.kind ?? null},
      rows,
    );
  const steps = oddsPerType(rows);
  const {low, likely, high} = marksAt(treatment, rows, steps);
  const onSkin = (share: number): number =>
    onType(
      share,
      REFERENCE_TYPE,
      arm?.skinType ?? UNKNOWN_TYPE,
      steps[TREATMENTS[treatment].marksBy],
    );
  return {low: onSkin(low), likely: onSkin(likely), high: onSkin(high)};
}

function testOne(
  {source, quantity, first, second, difference}: DirectDifference,
  out: readonly Reading[],
  rest: readonly Reading[],
  ties: Ties,
): Tested[] {
  const rangeOf = (treatment: TreatmentId): NextStudy =>
    armRange(
      quantity,
      treatment,
      out.find((arm) => arm.treatment === treatment && arm.quantity === quantity),
      rest,
    );
  const [a, b] = [rangeOf(first), rangeOf(second)];
  const tied = tiedDifference(a, b, tieOf(quantity, ties));
  const apart = tiedDifference(a, b, 0);
  if (difference === null || !Number.isFinite(tied.low)) return [];
  // Points of pain and days are wider than shares: each quantity counts by its own width.
  const unit = apart.high - apart.low;
  const scaled = (value: number): number => value / unit;
  return [
    {
      source,
      vote: 1,
      value: scaled(difference),
      range: [scaled(tied.low), scaled(tied.high)],
      plain: [scaled(apart.low), scaled(apart.high)],
    },
  ];
}

/** Each difference between two arms of one source, told by all other sources. */
export function testDifferences(readings: readonly Reading[]): Tested[] {
  const compared = readings.filter(({quantity}) =>
    (COMPARED as readonly string[]).includes(quantity),
  );
  const all = directDifferences(compared, [], NO_LEVEL);
  return withoutEach(all).flatMap(([others, own]) => {
    const source = own[0]?.source;
    const rest = compared.filter((reading) => reading.source !== source);
    const out = compared.filter((reading) => reading.source === source);
    const ties = fitTies(others, spreadOf(rest));
    return own.flatMap((each) => testOne(each, out, rest, ties));
  });
}

/** A line of the table for differences of results, and how wide they are beside two ranges. */
export const differencesLine = (name: string, tested: readonly Tested[]): string => {
  const part = widthOf(tested, 'range') / widthOf(tested, 'plain');
  return tableLine(`${name} (${part.toFixed(2)} of the width of two ranges)`, tested);
};

import {TYPES_OF_TONE} from '../evidence/assumptions.js';
import {CONCERNS} from '../evidence/concerns/index.js';
import {DARK_MARKS_ODDS_PER_TYPE} from '../evidence/generated/figures.js';
import type {ConcernId, KindId, SkinTone, TreatmentId} from '../evidence/ids.js';
import {SUITABILITIES, USUAL, type Suitability} from '../evidence/suitability.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import {mapRange, type Range, timesOdds} from './range.js';

/** The figures for dark marks stand at type IV. */
const REFERENCE_TYPE = 4;

/**
 * The part that lies below a share: 10 of 100 lie below the range, 10 above it, and all evenly in
 * between.
 */
function partBelow(share: number, {low, high}: Range): number {
  if (share < low) return (0.1 * share) / low;
  if (share < high) return 0.1 + (0.8 * (share - low)) / (high - low);
  return high < 1 ? 0.9 + (0.1 * (share - high)) / (1 - high) : 1;
}

/** Halvings after which a share is known to less than one of a million. */
const HALVINGS = 20;

/** The share below which this part of all of the ranges together lies. */
function shareAt(part: number, ranges: readonly Range[]): number {
  let [below, above] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (below + above) / 2;
    const found = ranges.reduce((sum, range) => sum + partBelow(middle, range), 0);
    if (found < part * ranges.length) below = middle;
    else above = middle;
  }
  return below;
}

/**
 * Moves a risk from type IV to this skin. Where the tone may stand for several types, the person is
 * each of them as likely as another: 80 of 100 such people's risks lie between `low` and `high`.
 */
export function onSkin(treatment: TreatmentId, range: Range, tone: SkinTone): Range {
  const [lightest, darkest] = TYPES_OF_TONE[tone];
  const odds = DARK_MARKS_ODDS_PER_TYPE[TREATMENTS[treatment].marksBy];
  const onType = (type: number): Range =>
    mapRange(range, (share) => timesOdds(share, odds ** (type - REFERENCE_TYPE)));
  if (lightest === darkest) return onType(lightest);
  const types: Range[] = [];
  for (let type = lightest; type <= darkest; type++) types.push(onType(type));
  return {
    low: shareAt(0.1, types),
    likely: types.reduce((sum, {likely}) => sum + likely, 0) / types.length,
    high: shareAt(0.9, types),
  };
}

/** True where heat may mark this skin: type IV or darker, or not known. */
export const mayMark = (tone: SkinTone): boolean => TYPES_OF_TONE[tone][1] >= REFERENCE_TYPE;

/**
 * From 0, usual, to 3, not used: on the lightest and on the darkest skin that the tone may stand
 * for.
 */
export function suitabilityRanks(
  treatment: TreatmentId,
  concern: ConcernId,
  kind: KindId | undefined,
  tone: SkinTone,
): readonly [number, number] {
  if (treatment === 'none') return [USUAL, USUAL];
  const {bySkinType} = TREATMENTS[treatment];
  const {suits, kinds} = CONCERNS[concern];
  const least = ((kind && kinds[kind]?.suits) ?? suits)[treatment];
  const onType = (type: number): number => Math.max(least, bySkinType[type - 1] ?? USUAL);
  const [lightest, darkest] = TYPES_OF_TONE[tone];
  return [onType(lightest), onType(darkest)];
}

/** Where a band of types disagrees, care is what holds for all of them. */
export function suitabilityOf(...asked: Parameters<typeof suitabilityRanks>): Suitability {
  const [lightest, darkest] = suitabilityRanks(...asked);
  return SUITABILITIES[lightest === darkest ? lightest : Math.max(1, lightest)] ?? 'ask-first';
}

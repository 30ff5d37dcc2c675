import {TYPES_OF_TONE} from '../evidence/assumptions.js';
import {CONCERNS} from '../evidence/concerns/index.js';
import {DARK_MARKS_ODDS_PER_TYPE} from '../evidence/generated/figures.js';
import type {ConcernId, KindId, SkinTone, TreatmentId} from '../evidence/ids.js';
import {SUITABILITIES, USUAL, type Suitability} from '../evidence/suitability.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import {type Range, withOdds} from './range.js';

/** The figures for dark marks stand at type IV. */
const REFERENCE_TYPE = 4;

/**
 * Moves a risk from type IV to this skin. A band of types reaches from the lightest's low to the
 * darkest's high.
 */
export function onSkin({low, likely, high}: Range, tone: SkinTone): Range {
  const [lightest, darkest] = TYPES_OF_TONE[tone];
  const onType = (share: number, type: number): number =>
    withOdds(share, DARK_MARKS_ODDS_PER_TYPE ** (type - REFERENCE_TYPE));
  return {
    low: onType(low, lightest),
    likely: onType(likely, (lightest + darkest) / 2),
    high: onType(high, darkest),
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

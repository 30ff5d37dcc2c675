import {TYPES_OF_TONE} from '../evidence/assumptions.js';
import {DARK_MARKS_STEP} from '../evidence/generated/figures.js';
import type {ConcernId, KindId, SkinTone, TreatmentId} from '../evidence/ids.js';
import {studied} from '../evidence/figures-of.js';
import {
  BY_CONCERN,
  BY_SKIN_TYPE,
  SUITABILITIES,
  type Suitability,
} from '../evidence/suitability.js';
import {type Range, withOdds} from './range.js';

/** The figures for dark marks stand at type IV. */
const REFERENCE_TYPE = 4;

/** Moves a risk from type IV to this skin. A band of types reaches from the lightest's low to the darkest's high. */
export function onSkin({low, likely, high}: Range, tone: SkinTone): Range {
  const [lightest, darkest] = TYPES_OF_TONE[tone];
  const at = (share: number, type: number): number =>
    withOdds(share, DARK_MARKS_STEP ** (type - REFERENCE_TYPE));
  return {
    low: at(low, lightest),
    likely: at(likely, (lightest + darkest) / 2),
    high: at(high, darkest),
  };
}

/** True where heat may mark this skin: type IV or darker, or not known. */
export const mayMark = (tone: SkinTone): boolean => TYPES_OF_TONE[tone][1] >= REFERENCE_TYPE;

/** From 0, usual, to 3, not used: on the lightest and on the darkest skin that the tone may stand for. */
export function care(
  treatment: TreatmentId,
  concern: ConcernId,
  kind: KindId | undefined,
  tone: SkinTone,
): readonly [number, number] {
  if (treatment === 'none') return [0, 0];
  const ofConcern = BY_CONCERN[concern];
  const ofKind = kind && BY_CONCERN[kind];
  const asked =
    ofKind?.[treatment] ?? ofKind?.['*'] ?? ofConcern?.[treatment] ?? ofConcern?.['*'] ?? 0;
  // Needling is offered for every concern; a device that nobody studied for this one is not.
  const unstudied = treatment.endsWith('needling') ? 2 : 3;
  const least = Math.max(asked, studied(concern, kind).includes(treatment) ? 0 : unstudied);
  const [lightest, darkest] = TYPES_OF_TONE[tone];
  const skin = (type: number): number => Math.max(least, BY_SKIN_TYPE[treatment][type - 1] ?? 0);
  return [skin(lightest), skin(darkest)];
}

/** Where a band of types disagrees, care is what holds for all of them. */
export function suitabilityOf(...asked: Parameters<typeof care>): Suitability {
  const [lightest, darkest] = care(...asked);
  return SUITABILITIES[lightest === darkest ? lightest : Math.max(1, lightest)] ?? 'ask-first';
}

/**
 * Looks up what the figures rest on. It travels after the figures: nobody waits for it to see them.
 */
import type {ByQuantity, FigureEvidence, PriceEvidence} from './figure-tables.js';
import {
  AREA_EVIDENCE,
  ENERGY_AREA_EVIDENCE,
  FIGURE_EVIDENCE,
  KIND_SOURCES,
  PRICE_EVIDENCE,
} from './generated/evidence-of-figures.js';
import type {AreaId, ConcernId, KindId, MarketId, SourceId, TreatmentId} from './ids.js';
import {rowsFor} from './look-up-figures.js';
import {isByEnergy} from './by-energy.js';

/** What each figure of a treatment for a concern and kind rests on. */
export const figureEvidenceFor = (
  treatment: TreatmentId,
  concern: ConcernId,
  kind?: KindId,
): ByQuantity<FigureEvidence> => rowsFor(FIGURE_EVIDENCE, treatment, concern, kind);

export const priceEvidenceOf = (
  market: MarketId,
  treatment: TreatmentId,
): PriceEvidence | undefined => PRICE_EVIDENCE[market]?.[treatment];

/** What `areaFactorOf` rests on. */
export const areaEvidenceOf = (area: AreaId, treatment: TreatmentId): PriceEvidence | undefined =>
  (isByEnergy(treatment) && ENERGY_AREA_EVIDENCE[area]) || AREA_EVIDENCE[area];

/** What the differences between the kinds of a concern rest on. */
export const kindSourcesOf = (concern: ConcernId): readonly SourceId[] =>
  KIND_SOURCES[concern] ?? [];

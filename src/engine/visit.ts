/** What a visit is like, what came of it how often, and who says so. Fetched when somebody opens it. */
import {
  CARE_SOURCES,
  type CareSource,
  type CareSourceId,
} from '../evidence/sources/care-sources.js';
import {harmSourceOf} from '../evidence/harm-counts.js';
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import {UNTREATED, VISITS, type Visit} from '../evidence/visit.js';

export {UNTREATED};
export {harmCountOf} from '../evidence/harm-counts.js';

/** A source of the visit or the care, or a study of the records that counted a harm. */
export type CitedId = CareSourceId | SourceId;

export const visitOf = (treatment: Exclude<TreatmentId, 'none'>): Visit => VISITS[treatment];

export const citedSource = (id: CitedId): CareSource =>
  id in CARE_SOURCES
    ? CARE_SOURCES[id as CareSourceId]
    : (harmSourceOf(id as SourceId) as CareSource);

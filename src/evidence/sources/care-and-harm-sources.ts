import {harmSourceOf} from '../harm-counts.js';
import type {SourceId} from '../ids.js';
import {lastingSourceOf} from '../look-up-lasting.js';
import {CARE_SOURCES, type CareSource, type CareSourceId} from './care-sources.js';

/** A source of the visit or the care, or a study of the records that counted a harm or followed people. */
export type CitedId = CareSourceId | SourceId;

const isOfCare = (id: CitedId): id is CareSourceId => id in CARE_SOURCES;

/** A source as it is cited. */
export function citedSource(id: CitedId): CareSource {
  const source = isOfCare(id) ? CARE_SOURCES[id] : (harmSourceOf(id) ?? lastingSourceOf(id));
  if (source === undefined)
    throw new Error(`${id} is the number of no study that counted a harm or followed people.`);
  return source;
}

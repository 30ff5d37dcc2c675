/** Looks up how often rarer harms were counted. Fetched with “What it is like”. */
import type {HarmCount} from './figure-tables.js';
import {COUNTED_HARMS, HARM_SOURCES} from './generated/counted-harms.js';
import type {HarmId} from './harm-ids.js';
import type {SourceId, TreatmentId} from './ids.js';
import type {StudySource} from './sources/care-studies.js';

/** Undefined where nobody counted it. */
export const harmCountOf = (treatment: TreatmentId, harm: HarmId): HarmCount | undefined =>
  COUNTED_HARMS[treatment]?.[harm];

/** A study that counted harms, as it is cited. */
export const harmSourceOf = (id: SourceId): StudySource | undefined => HARM_SOURCES[id];

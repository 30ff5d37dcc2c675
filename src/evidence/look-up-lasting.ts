/** Looks up how long results lasted. Fetched with “What it is like”. */
import type {LastingRow} from './figure-tables.js';
import {LASTING, LASTING_SOURCES} from './generated/lasting.js';
import type {ConcernId, KindId, SourceId, TreatmentId} from './ids.js';
import type {StudySource} from './sources/care-studies.js';

/** The studies that followed people after a treatment for this concern and kind; none: not known. */
export const lastingOf = (
  treatment: TreatmentId,
  concern: ConcernId,
  kind: KindId | undefined,
): readonly LastingRow[] =>
  LASTING.filter(
    (row) =>
      row.treatment === treatment &&
      row.concern === concern &&
      (row.kind === undefined || row.kind === kind),
  );

/** A study that followed people, as it is cited. */
export const lastingSourceOf = (id: SourceId): StudySource | undefined => LASTING_SOURCES[id];

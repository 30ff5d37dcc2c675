import type {KnownIds} from '../../src/clinic-config/schema.js';
import {CONCERNS, TREATMENTS} from '../../src/evidence/concerns.js';
import type {ConcernId} from '../../src/evidence/ids.js';

/** Everything that a configuration can name. */
export const KNOWN_IDS: KnownIds = {
  treatments: TREATMENTS,
  concerns: Object.keys(CONCERNS) as ConcernId[],
  areas: [...new Set(Object.values(CONCERNS).flatMap(({areas}) => areas))],
};

import type {KnownIds} from '../../src/clinic-config/schema.js';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../src/evidence/treatments/index.js';
import type {ConcernId} from '../../src/evidence/ids.js';

/** Everything that a configuration can name. */
export const KNOWN_IDS: KnownIds = {
  treatments: TREATMENT_IDS,
  concerns: Object.keys(CONCERNS) as ConcernId[],
  areas: [...new Set(Object.values(CONCERNS).flatMap(({areas}) => areas))],
};

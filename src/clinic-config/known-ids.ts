import {CONCERN_IDS, CONCERNS} from '../evidence/concerns/index.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {KnownIds} from './schema.js';

/** What can be named in a configuration: every treatment, concern and area that there is. */
export const KNOWN_IDS: KnownIds = {
  treatments: TREATMENT_IDS,
  concerns: CONCERN_IDS,
  areas: [...new Set(Object.values(CONCERNS).flatMap(({areas}) => areas))],
};

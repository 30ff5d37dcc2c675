import {parseConfig, type Parsed} from '../../src/clinic-config/parse-config.js';
import {AREAS, CONCERNS, TREATMENTS} from './product-terms.js';

/** The element's own check of a configuration: what of it can be used, and every value that cannot. */
export const checkConfig = (raw: unknown): Parsed =>
  parseConfig(raw, {treatments: ['none', ...TREATMENTS], concerns: CONCERNS, areas: AREAS});

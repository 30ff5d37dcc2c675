import type {Config} from '../../src/clinic-config/config.js';
import {parseConfigWithIds, type ConfigIssue} from '../../src/clinic-config/parse-config.js';
import {AREAS, CONCERNS, TREATMENTS} from './names.js';

export type {ConfigIssue};

/** The element's own check: what can be used of a configuration, and what cannot. The one place of this page that calls it. */
export const throughTheDoor = (
  raw: unknown,
): {readonly config: Config; readonly issues: readonly ConfigIssue[]} =>
  parseConfigWithIds(raw, {treatments: ['none', ...TREATMENTS], concerns: CONCERNS, areas: AREAS});

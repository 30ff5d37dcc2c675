/** The engine's one door: pure, no page, no clock, no locale. Same input, same output. */
import type {Config} from '../config/config.js';
import {compare} from './compare.js';
import {withEvidence} from './evidence.js';
import type {Estimate, Inputs} from './types.js';

export type {Config} from '../config/config.js';
export type {
  AreaId, ConcernId, Grade, KindId, MarketId, QuantityId, Severity, SkinTone, SkinType, SourceId, TreatmentId,
} from '../evidence/ids.js';
export type {Suitability} from '../evidence/suitability.js';
export type {Range} from './range.js';
export type {Evidence, Estimate, Inputs, NoticeId, Option, ResolvedInputs} from './types.js';

/**
 * Compares treatments for one person. Figures are ranges with what they rest on; `null` is “not known”. An input that does
 * not occur gives way to the nearest that does.
 */
export const estimate = (inputs: Inputs, config: Config = {}): Estimate => withEvidence(compare(inputs, config), config);

/** The engine's one door: pure, no page, no clock, no locale. Same input, same output. */
import type {Config} from '../clinic-config/config.js';
import {resolveInputsAtClinic} from './offered-inputs.js';
import {priceAt} from './price-list/clinic-prices.js';
import {compare} from './compare.js';
import {withEvidence} from './evidence.js';
import {resolveInputs} from './inputs.js';
import type {Estimate, Inputs} from './types.js';

export type {Config} from '../clinic-config/config.js';
export type {
  AreaId,
  ConcernId,
  Grade,
  KindId,
  MarketId,
  QuantityId,
  Severity,
  SkinTone,
  SkinType,
  SourceId,
  TreatmentId,
} from '../evidence/ids.js';
export type {Suitability} from '../evidence/suitability.js';
export type {Range} from './range.js';
export type {Bill, BillLine} from './price-list/bill.js';
export type {BillItem} from '../evidence/ids.js';
export type {ClinicPrice, Evidence, Estimate, Inputs, Option, ResolvedInputs} from './types.js';
export type {NoticeId} from '../evidence/ids.js';

/**
 * Compares treatments for one person. Figures are ranges with what they rest on; `null` is “not known”. An input that does
 * not occur gives way to the nearest that does. `config` is a clinic's, as the element takes it, and is taken as right: `parseConfig`
 * checks what comes from elsewhere.
 */
export const estimate = (inputs: Inputs, config?: Config): Estimate =>
  withEvidence(
    config === undefined
      ? compare(resolveInputs(inputs).inputs)
      : priceAt(compare(resolveInputsAtClinic(inputs, config).inputs), config),
  );

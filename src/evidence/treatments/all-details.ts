import type {CareStep} from '../aftercare.js';
import type {ProsAndCons, Visit} from '../visit.js';
import {iplDetails} from './ipl-details.js';
import {laserAblativeDetails} from './laser-ablative-details.js';
import {laserLowLevelDetails} from './laser-low-level-details.js';
import {laserNonablativeDetails} from './laser-nonablative-details.js';
import {laserPigmentDetails} from './laser-pigment-details.js';
import {laserVascularDetails} from './laser-vascular-details.js';
import {microneedlingDetails} from './microneedling-details.js';
import {noTreatmentDetails} from './none-details.js';
import {rfMicroneedlingDetails} from './rf-microneedling-details.js';
import type {TreatmentDetails} from './treatment-details.js';
import type {Treated, TreatmentId} from './treatment-id.js';

/**
 * The details of every treatment. Not in the first answer's file: only what is fetched later
 * imports them.
 */
export const TREATMENT_DETAILS: Readonly<
  Record<Treated, TreatmentDetails> & Record<'none', TreatmentDetails<ProsAndCons>>
> = {
  none: noTreatmentDetails,
  microneedling: microneedlingDetails,
  'rf-microneedling': rfMicroneedlingDetails,
  'laser-nonablative': laserNonablativeDetails,
  'laser-ablative': laserAblativeDetails,
  'laser-pigment': laserPigmentDetails,
  'laser-vascular': laserVascularDetails,
  ipl: iplDetails,
  'laser-low-level': laserLowLevelDetails,
};

/** What a visit is like, what is good about it and what is hard. */
export const visitOf = (treatment: Treated): Visit => TREATMENT_DETAILS[treatment].visit;

/** What speaks for doing nothing, and against it. */
export const UNTREATED: ProsAndCons = TREATMENT_DETAILS.none.visit;

/** Care after one session, step by step; none where nothing was done. */
export const careFor = (treatment: TreatmentId): readonly CareStep[] =>
  TREATMENT_DETAILS[treatment].care;

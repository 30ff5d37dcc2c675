import {ipl} from './ipl.js';
import {laserAblative} from './laser-ablative.js';
import {laserLowLevel} from './laser-low-level.js';
import {laserNonablative} from './laser-nonablative.js';
import {laserPigment} from './laser-pigment.js';
import {laserVascular} from './laser-vascular.js';
import {microneedling} from './microneedling.js';
import {noTreatment} from './none.js';
import {rfMicroneedling} from './rf-microneedling.js';
import type {Treatment} from './treatment.js';
import type {TreatmentId} from './treatment-id.js';

/** Every treatment, in the order in which they are offered; doing nothing is one of them. */
export const TREATMENTS = {
  none: noTreatment,
  microneedling,
  'rf-microneedling': rfMicroneedling,
  'laser-nonablative': laserNonablative,
  'laser-ablative': laserAblative,
  'laser-pigment': laserPigment,
  'laser-vascular': laserVascular,
  ipl,
  'laser-low-level': laserLowLevel,
} satisfies Readonly<Record<TreatmentId, Treatment>>;

export const TREATMENT_IDS = Object.keys(TREATMENTS) as readonly TreatmentId[];

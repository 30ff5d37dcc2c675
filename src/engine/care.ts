import {CARE, type CareStep} from '../evidence/care.js';
import type {TreatmentId} from '../evidence/ids.js';

export type {CareStep, CareTopic, CareTopicId} from '../evidence/care.js';
export {RED_FLAGS} from '../evidence/care.js';

/** Care after one session, step by step in days from it; none where nothing was done. */
export const careFor = (treatment: TreatmentId): readonly CareStep[] => CARE[treatment];

/** What a program may import. Nothing here registers the tag: that is `./define`. */
export {EstimateChangeEvent, type Answers} from './element/estimate-change-event.js';
export {EstimateErrorEvent} from './element/estimate-error-event.js';
export {TreatmentEstimator} from './element/treatment-estimator.js';
export type {ClinicOutcome, ClinicQuestion, Config} from './config/config.js';
export {estimate} from './engine/estimate.js';
export type * from './engine/estimate.js';

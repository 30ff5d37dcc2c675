/** What a program may import. Nothing here registers the tag: that is `./define`. */
export {EstimateChangeEvent, EstimateErrorEvent, type Answers} from './element/events.js';
export {TreatmentEstimator} from './element/treatment-estimator.js';
export {estimate} from './engine/estimate.js';
export type * from './engine/estimate.js';

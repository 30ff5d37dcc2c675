/** What a program may import. Nothing here registers the tag: that is `./define`. */
export {EstimateChangeEvent, type Answers} from './element/estimate-change-event.js';
export {EstimateBookEvent} from './element/estimate-book-event.js';
export type {BookingPlan} from './steps/take-along/booking-plan.js';
export {EstimateErrorEvent} from './element/estimate-error-event.js';
export {EstimatePlanEvent} from './element/estimate-plan-event.js';
export {EstimateStepEvent} from './element/estimate-step-event.js';
export {EstimateViewEvent} from './element/estimate-view-event.js';
export {TreatmentEstimator} from './element/treatment-estimator.js';
export type {
  Amount,
  AreaPrice,
  ClinicDetails,
  ClinicOutcome,
  ClinicQuestion,
  Config,
  ConsultationFee,
  Fee,
  Fees,
  PricedTreatment,
  Tax,
  Texts,
  TreatmentPrice,
} from './clinic-config/config.js';
export type {EstimatorEvents, EstimatorProperties} from './frameworks/tag.js';
export {estimate, parseConfig} from './engine.js';
export type * from './engine.js';

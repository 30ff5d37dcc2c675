import {TreatmentEstimator} from './element/treatment-estimator.js';

if (!customElements.get('treatment-estimator'))
  customElements.define('treatment-estimator', TreatmentEstimator);

// With the type, `document.querySelector('treatment-estimator')` knows what it finds.
export type {TreatmentEstimator};

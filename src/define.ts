import {TreatmentEstimator} from './element/treatment-estimator.js';

if (!customElements.get('treatment-estimator')) customElements.define('treatment-estimator', TreatmentEstimator);

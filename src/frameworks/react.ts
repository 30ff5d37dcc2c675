import {estimatorWith, type TreatmentEstimatorProps} from './react-estimator.js';

export type {TreatmentEstimatorProps} from './react-estimator.js';

/** `<treatment-estimator>` for React 18 and 19. */
const Estimator = estimatorWith<TreatmentEstimatorProps>(() => null);
export {Estimator as TreatmentEstimator};

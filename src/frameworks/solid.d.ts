import type {JSX} from 'solid-js';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {DashedAttributes, EstimatorListeners, EstimatorProperties} from './tag.js';

/** Types of the tag for Solid, without code: `import 'treatment-estimator/solid'`. */
export type EstimatorInSolid = JSX.HTMLAttributes<TreatmentEstimator> &
  DashedAttributes<boolean> &
  EstimatorProperties &
  EstimatorListeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-estimator': EstimatorInSolid;
    }
  }
}

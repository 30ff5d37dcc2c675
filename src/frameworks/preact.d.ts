import type {HTMLAttributes} from 'preact';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {DashedAttributes, EstimatorListeners, EstimatorProperties} from './tag.js';

/**
 * Types of the tag for Preact, without code: `import 'treatment-estimator/preact'`. Over HTML from a
 * server, give `config` as a text of JSON: Preact does not set objects there.
 */
export type EstimatorInPreact = Omit<
  HTMLAttributes<TreatmentEstimator>,
  keyof EstimatorProperties
> &
  DashedAttributes &
  EstimatorProperties &
  EstimatorListeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-estimator': EstimatorInPreact;
    }
  }
}

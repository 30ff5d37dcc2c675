import type {HTMLAttributes} from 'svelte/elements';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {DashedAttributes, EstimatorListeners, EstimatorProperties} from './tag.js';

/** Types of the tag for Svelte, without code: `import 'treatment-estimator/svelte'`. */
export type EstimatorInSvelte = HTMLAttributes<TreatmentEstimator> &
  DashedAttributes &
  EstimatorProperties &
  EstimatorListeners<'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'treatment-estimator': EstimatorInSvelte;
  }
}

import type {HTMLAttributes, PublicProps} from 'vue';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {EstimatorHandlers, EstimatorProperties} from './tag.js';

/** Types of the tag for Vue's templates, without code: `import 'treatment-estimator/vue'`. */
export type EstimatorInVue = new () => TreatmentEstimator & {
  readonly $props: PublicProps & HTMLAttributes & EstimatorProperties & EstimatorHandlers;
};

declare module 'vue' {
  interface GlobalComponents {
    'treatment-estimator': EstimatorInVue;
  }
}

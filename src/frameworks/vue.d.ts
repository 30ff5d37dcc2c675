import type {HTMLAttributes, PublicProps} from 'vue';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {EstimatorHandlers, EstimatorProperties} from './tag.js';

/** Vue writes `false` into an attribute, where it counts as set: leave it undefined. */
type OnOrAbsent<Settings> = {
  readonly [Name in keyof Settings]: Settings[Name] extends boolean | undefined
    ? true | undefined
    : Settings[Name];
};

/** Types of the tag for Vue's templates, without code: `import 'treatment-estimator/vue'`. */
export type EstimatorInVue = new () => TreatmentEstimator & {
  readonly $props: PublicProps &
    HTMLAttributes &
    OnOrAbsent<EstimatorProperties> &
    EstimatorHandlers;
};

declare module 'vue' {
  interface GlobalComponents {
    'treatment-estimator': EstimatorInVue;
  }
}

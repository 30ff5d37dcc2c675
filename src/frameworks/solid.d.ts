import type {JSX} from 'solid-js';
import type {SettingAttributes} from '../element/estimator-settings.js';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {DashedAttributes, EstimatorListeners, EstimatorProperties} from './tag.js';

/** `bool:no-charts`: on or off as an attribute, on a server too. */
type Switches = {
  readonly [
    Name in keyof SettingAttributes as NonNullable<SettingAttributes[Name]> extends boolean
      ? `bool:${Name}`
      : never
  ]?: boolean;
};

/**
 * Types of the tag for Solid, without code: `import 'treatment-estimator/solid'`. Over HTML from a
 * server, give `config` as a text of JSON and what is on or off by `bool:`: Solid does not set
 * properties there.
 */
export type EstimatorInSolid = JSX.HTMLAttributes<TreatmentEstimator> &
  DashedAttributes &
  EstimatorProperties &
  Switches &
  EstimatorListeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-estimator': EstimatorInSolid;
    }
  }
}

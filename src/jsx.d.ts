import type {ClassAttributes, HTMLAttributes} from 'react';
import type {EstimateBookEvent} from './element/estimate-book-event.js';
import type {EstimateChangeEvent} from './element/estimate-change-event.js';
import type {EstimateErrorEvent} from './element/estimate-error-event.js';
import type {EstimatePlanEvent} from './element/estimate-plan-event.js';
import type {EstimateStepEvent} from './element/estimate-step-event.js';
import type {EstimateViewEvent} from './element/estimate-view-event.js';
import type {SettingAttributes} from './element/estimator-settings.js';
import type {TreatmentEstimator} from './element/treatment-estimator.js';

/**
 * Types of the tag for React 18 and 19, without code: `/// <reference
 * types="treatment-estimator/jsx" />`. The file is published as it stands. React is not among the
 * packages of this project, so `npm run frameworks` checks these types.
 *
 * The attributes are those of the element itself, with two peculiarities of React. React 19 sets
 * properties, so `config` may be an object; React 18 sets attributes, so give it
 * `JSON.stringify(config)`. React 18 writes `false` into an attribute, where it counts as set:
 * leave `debug`, `no-charts` and `share-answers` undefined instead.
 */
export interface TreatmentEstimatorAttributes
  extends
    HTMLAttributes<TreatmentEstimator>,
    ClassAttributes<TreatmentEstimator>,
    SettingAttributes {
  /** React 18 knows no `className` on a custom element. */
  readonly class?: string;
  /** React 19 alone listens to these. */
  readonly 'onestimate-change'?: (event: EstimateChangeEvent) => void;
  readonly 'onestimate-error'?: (event: EstimateErrorEvent) => void;
  readonly 'onestimate-book'?: (event: EstimateBookEvent) => void;
  readonly 'onestimate-plan'?: (event: EstimatePlanEvent) => void;
  readonly 'onestimate-step'?: (event: EstimateStepEvent) => void;
  readonly 'onestimate-view'?: (event: EstimateViewEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-estimator': TreatmentEstimatorAttributes;
    }
  }
}

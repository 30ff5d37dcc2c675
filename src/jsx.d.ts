import type {ClassAttributes, HTMLAttributes} from 'react';
import type {Config} from './clinic-config/config.js';
import type {EstimateBookEvent} from './element/estimate-book-event.js';
import type {EstimateChangeEvent} from './element/estimate-change-event.js';
import type {EstimateErrorEvent} from './element/estimate-error-event.js';
import type {TreatmentEstimator} from './element/treatment-estimator.js';

/**
 * Types of the tag for React 18 and 19, and no code: `/// <reference types="treatment-estimator/jsx" />`. Published as it stands; React
 * is not among our own packages, so `npm run frameworks` checks it.
 */
export interface TreatmentEstimatorAttributes
  extends HTMLAttributes<TreatmentEstimator>, ClassAttributes<TreatmentEstimator> {
  readonly concern?: string;
  readonly kind?: string;
  readonly area?: string;
  readonly 'skin-tone'?: string;
  readonly severity?: string;
  readonly treatments?: string;
  readonly market?: string;
  readonly locale?: string;
  /** React 19 sets the property, so an object will do. React 18 sets the attribute: give it `JSON.stringify(config)`. */
  readonly config?: Config | string;
  readonly 'config-src'?: string;
  // React 18 would write `false` into the attribute, where it counts as set. Leave it undefined.
  readonly debug?: true;
  readonly 'no-charts'?: true;
  readonly 'share-answers'?: true;
  /** React 18 knows no `className` on a custom element. */
  readonly class?: string;
  /** React 19 alone listens to these. */
  readonly 'onestimate-change'?: (event: EstimateChangeEvent) => void;
  readonly 'onestimate-error'?: (event: EstimateErrorEvent) => void;
  readonly 'onestimate-book'?: (event: EstimateBookEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-estimator': TreatmentEstimatorAttributes;
    }
  }
}

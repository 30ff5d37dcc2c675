import type * as React from 'react';
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {SettingAttributes} from '../element/estimator-settings.js';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {DashedAttributes, EstimatorListeners, EstimatorProperties} from './tag.js';

/**
 * Types of the tag itself for React 18 and 19, without code: `/// <reference
 * types="treatment-estimator/jsx" />`. The component of `treatment-estimator/react` does more: it
 * works on a server, too, where React 19 loses objects and listeners of a tag.
 *
 * React 18 sets attributes: an object would become “[object Object]”, and it has no events of its
 * own. React 19 sets properties and listens.
 */
type Settings = typeof React extends {readonly use: unknown}
  ? DashedAttributes & EstimatorProperties & EstimatorListeners<'on'>
  : Omit<SettingAttributes, 'config'> & {readonly config?: string} & {
      readonly [Name in keyof EstimatorListeners<'on'>]?: never;
    };

export type TreatmentEstimatorAttributes = HTMLAttributes<TreatmentEstimator> &
  ClassAttributes<TreatmentEstimator> &
  Settings & {
    /** React 18 knows no `className` on a custom element. */
    readonly class?: string;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-estimator': TreatmentEstimatorAttributes;
    }
  }
}

import {booleanAttribute, Directive, input} from '@angular/core';
import type {EstimatorProperties, TreatmentEstimator} from 'treatment-estimator';
import 'treatment-estimator/define';

/**
 * Gives the tag its types in strict templates: a component that imports this directive, and has
 * CUSTOM_ELEMENTS_SCHEMA, is refused where it sets a value that the tag does not take.
 */
@Directive({
  selector: 'treatment-estimator',
  host: {
    '[concern]': 'concern()',
    '[kind]': 'kind()',
    '[area]': 'area()',
    '[skinTone]': 'skinTone()',
    '[severity]': 'severity()',
    '[treatments]': 'treatments()',
    '[market]': 'market()',
    '[locale]': 'locale()',
    '[hide]': 'hide()',
    '[layout]': 'layout()',
    '[config]': 'config()',
    '[configSrc]': 'configSrc()',
    '[noCharts]': 'noCharts()',
    '[shareAnswers]': 'shareAnswers()',
    '[debug]': 'debug()',
  },
})
export class TreatmentEstimatorDirective {
  readonly concern = input<TreatmentEstimator['concern']>('');
  readonly kind = input<TreatmentEstimator['kind']>('');
  readonly area = input<TreatmentEstimator['area']>('');
  readonly skinTone = input<TreatmentEstimator['skinTone']>('');
  readonly severity = input<TreatmentEstimator['severity']>('');
  readonly treatments = input<NonNullable<EstimatorProperties['treatments']>>('');
  readonly market = input<TreatmentEstimator['market']>('');
  readonly locale = input('');
  readonly hide = input<NonNullable<EstimatorProperties['hide']>>('');
  readonly layout = input<TreatmentEstimator['layout']>('');
  readonly config = input<TreatmentEstimator['config']>(undefined);
  readonly configSrc = input('');
  readonly noCharts = input(false, {transform: booleanAttribute});
  readonly shareAnswers = input(false, {transform: booleanAttribute});
  readonly debug = input(false, {transform: booleanAttribute});
}

import {booleanAttribute, Directive, effect, ElementRef, inject, input} from '@angular/core';
import type {EstimatorProperties as Settings, TreatmentEstimator} from 'treatment-estimator';
import 'treatment-estimator/define';

/**
 * Gives the tag its types in strict templates: a component that imports this directive, and has
 * CUSTOM_ELEMENTS_SCHEMA, is refused where it sets a value that the tag does not take. Write the
 * names of properties, in brackets: `[skinTone]="'IV'"`.
 */
@Directive({selector: 'treatment-estimator'})
export class TreatmentEstimatorDirective {
  readonly concern = input<Settings['concern']>();
  readonly kind = input<Settings['kind']>();
  readonly area = input<Settings['area']>();
  readonly skinTone = input<Settings['skinTone']>();
  readonly severity = input<Settings['severity']>();
  readonly treatments = input<Settings['treatments']>();
  readonly market = input<Settings['market']>();
  readonly locale = input<Settings['locale']>();
  readonly hide = input<Settings['hide']>();
  readonly layout = input<Settings['layout']>();
  readonly config = input<Settings['config']>();
  readonly configSrc = input<Settings['configSrc']>();
  readonly noCharts = input<boolean | undefined, unknown>(undefined, {
    transform: booleanAttribute,
  });
  readonly shareAnswers = input<boolean | undefined, unknown>(undefined, {
    transform: booleanAttribute,
  });
  readonly debug = input<boolean | undefined, unknown>(undefined, {
    transform: booleanAttribute,
  });

  constructor() {
    const element = inject<ElementRef<TreatmentEstimator>>(ElementRef).nativeElement;
    // Each by itself: what a person has answered stays when another is set.
    for (const name of NAMES)
      effect(() => {
        const value = this[name]();
        if (value !== undefined) Object.assign(element, {[name]: value});
      });
  }
}

const NAMES = [
  'concern',
  'kind',
  'area',
  'skinTone',
  'severity',
  'treatments',
  'market',
  'locale',
  'hide',
  'layout',
  'config',
  'configSrc',
  'noCharts',
  'shareAnswers',
  'debug',
] as const satisfies readonly (keyof Settings)[];

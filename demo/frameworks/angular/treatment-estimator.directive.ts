import {booleanAttribute, computed, Directive, input} from '@angular/core';
import type {EstimatorProperties as Settings} from 'treatment-estimator';
import 'treatment-estimator/define';

const listed = (value?: string | readonly string[]): string | undefined =>
  typeof value === 'object' ? value.join(' ') : value;

/**
 * Gives the tag its types in strict templates: a component that imports this directive, and has
 * CUSTOM_ELEMENTS_SCHEMA, is refused where it sets a value that the tag does not take. Write the
 * names of properties, in brackets: `[skinTone]="'IV'"`. Everything set becomes an attribute, which
 * a server writes into the HTML, too.
 */
@Directive({
  selector: 'treatment-estimator',
  host: {
    '[attr.concern]': 'concern()',
    '[attr.kind]': 'kind()',
    '[attr.area]': 'area()',
    '[attr.skin-tone]': 'skinTone()',
    '[attr.severity]': 'severity()',
    '[attr.treatments]': 'treatmentNames()',
    '[attr.market]': 'market()',
    '[attr.locale]': 'locale()',
    '[attr.hide]': 'hidden()',
    '[attr.layout]': 'layout()',
    '[attr.config]': 'configText()',
    '[attr.config-src]': 'configSrc()',
    '[attr.no-charts]': 'noCharts() ? "" : null',
    '[attr.share-answers]': 'shareAnswers() ? "" : null',
    '[attr.debug]': 'debug() ? "" : null',
  },
})
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
  readonly noCharts = input<boolean, unknown>(false, {transform: booleanAttribute});
  readonly shareAnswers = input<boolean, unknown>(false, {transform: booleanAttribute});
  readonly debug = input<boolean, unknown>(false, {transform: booleanAttribute});

  protected readonly treatmentNames = computed(() => listed(this.treatments()));
  protected readonly hidden = computed(() => listed(this.hide()));
  protected readonly configText = computed(() => {
    const config = this.config();
    return typeof config === 'object' ? JSON.stringify(config) : config;
  });
}

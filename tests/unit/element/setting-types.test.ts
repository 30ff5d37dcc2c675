import {describe, expectTypeOf, it} from 'vitest';
import type {SettingAttributes} from '../../../src/element/estimator-settings.js';
import type {Config, ConcernId, KindId, SkinTone} from '../../../src/index.js';

type Estimator = HTMLElementTagNameMap['treatment-estimator'];

/** Nothing runs here: the compiler reads it, in `npm run types`. */
describe('the types of the element', () => {
  it('have what each property takes', () => {
    expectTypeOf<Estimator['concern']>().toEqualTypeOf<ConcernId | ''>();
    expectTypeOf<Estimator['kind']>().toEqualTypeOf<KindId | ''>();
    expectTypeOf<Estimator['skinTone']>().toEqualTypeOf<SkinTone | ''>();
    expectTypeOf<Estimator['treatments']>().toEqualTypeOf<string>();
    expectTypeOf<Estimator['config']>().toEqualTypeOf<Config | string | undefined>();
    expectTypeOf<Estimator['noCharts']>().toEqualTypeOf<boolean>();
  });

  it('refuse a concern that does not exist', () => {
    expectTypeOf<'acne-scars'>().toExtend<Estimator['concern']>();
    expectTypeOf<'banana'>().not.toExtend<Estimator['concern']>();
    expectTypeOf<string>().not.toExtend<Estimator['concern']>();
  });

  it('have the attributes for JSX, by the names of the attributes', () => {
    expectTypeOf<keyof SettingAttributes>().toEqualTypeOf<
      | 'concern'
      | 'kind'
      | 'area'
      | 'skin-tone'
      | 'severity'
      | 'treatments'
      | 'market'
      | 'locale'
      | 'config'
      | 'config-src'
      | 'hide'
      | 'layout'
      | 'debug'
      | 'no-charts'
      | 'share-answers'
    >();
    expectTypeOf<{concern: 'pores'; 'skin-tone': 'IV'}>().toExtend<SettingAttributes>();
    expectTypeOf<{concern: 'banana'}>().not.toExtend<SettingAttributes>();
    expectTypeOf<SettingAttributes['no-charts']>().toEqualTypeOf<boolean | undefined>();
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {TreatmentEstimator} from '../../src/index.js';
import '../../src/define.js';

describe('<treatment-estimator>', () => {
  it('is registered and renders into its shadow root', async () => {
    const el = await fixture<TreatmentEstimator>(html`<treatment-estimator></treatment-estimator>`);
    expect(el).to.be.instanceOf(TreatmentEstimator);
    expect(el.shadowRoot?.childElementCount).to.be.greaterThan(0);
  });
});

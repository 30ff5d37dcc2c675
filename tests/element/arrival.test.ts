import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';

const MARKUP =
  '<treatment-estimator treatments="microneedling none" no-charts><script type="application/json" slot="config">{"currency": "EUR", "prices": {"microneedling": 111}}</script></treatment-estimator>';

describe('a page that arrives in pieces', () => {
  it('shows no other price first, wherever it is cut', async () => {
    const frame = document.createElement('iframe');
    await fixture(html`<div>${frame}</div>`);
    const page = frame.contentDocument!;
    const {customElements: registry} = frame.contentWindow!;
    page.open();
    page.write('<!doctype html><script type="module" async src="/src/define.ts"></script><body>');
    await waitUntil(() => registry.get('treatment-estimator'));
    const cuts = Array.from({length: MARKUP.length}, (_, at) => at + 1).filter(
      (at) => at % 5 === 0,
    );
    for (const at of cuts) {
      page.write(MARKUP.slice(0, at));
      // Long enough for a paint that does not wait.
      await new Promise((resolve) => setTimeout(resolve));
      const half = [...page.querySelectorAll('treatment-estimator')].at(-1);
      const isWhole = half?.nextSibling !== null;
      if (!isWhole) expect(half?.shadowRoot?.querySelector('h2') ?? null, `${at}`).to.equal(null);
      page.write(`${MARKUP.slice(at)}\n<hr>`);
      const whole = [...page.querySelectorAll('treatment-estimator')].at(-1)!;
      await whole.updateComplete;
      expect(whole.estimate.options[0]?.costPerSession?.likely, `${at}`).to.equal(11_100);
    }
    page.close();
  });
});

import {expect} from '@open-wc/testing';
import {openPage} from '../support/page.js';

const CHILDREN = '<treatment-estimator><p>Call us for an estimate.</p></treatment-estimator>';

/** A browser that lacks what a condition asks for. */
const without = (feature: string): string =>
  `<script>{
    const supports = CSS.supports;
    CSS.supports = (...asked) => !asked.join().includes('${feature}') && supports.apply(CSS, asked);
  }</script>`;

describe('a browser that would show wrong colours and marks', () => {
  for (const feature of ['light-dark(', ':has(']) {
    it(`since it lacks ${feature}…), shows what stands between the tags`, async () => {
      const {el, document} = await openPage({head: without(feature), body: CHILDREN});
      expect(el.shadowRoot).to.equal(null);
      expect(document.querySelector('p')?.checkVisibility()).to.equal(true);
    });
  }

  it('lacks neither: it shows the answer', async () => {
    const {screen} = await openPage({head: without('no feature'), body: CHILDREN});
    expect(screen.headline).not.to.equal('');
  });
});

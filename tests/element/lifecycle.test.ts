import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {TreatmentEstimator} from '../../src/index.js';
import {chartLibrary, untilDrawn} from '../support/chart.js';
import {ASK, estimatorIn, screenOf} from '../support/harness.js';

const wrinkles = html`<treatment-estimator concern="wrinkles"></treatment-estimator>`;
const summary = 'For moderate lines and wrinkles on the whole face.';

const place = () => fixture<HTMLElement>(html`<div></div>`);

describe('the element keeps its figures', () => {
  it('when properties were set before its tag was known', async () => {
    const early = document.createElement('late-estimator') as TreatmentEstimator;
    Object.assign(early, {
      concern: 'wrinkles',
      skinTone: 'VI',
      treatments: 'ipl',
      market: 'GB',
      noCharts: true,
    });
    (await place()).append(early);
    customElements.define('late-estimator', class extends TreatmentEstimator {});
    const screen = await screenOf(early);
    expect(screen.about).to.include(summary);
    expect(screen.rows).to.include('Dark marks after, type VI');
    expect(screen.headline).to.match(/^About £[\d,]+ with IPL$/);
    expect(screen.tabs).to.have.length(0);
  });

  it('when inserted late, as text', async () => {
    const parent = await place();
    parent.innerHTML = '<treatment-estimator concern="wrinkles"></treatment-estimator>';
    const screen = await screenOf(parent.firstElementChild as TreatmentEstimator);
    expect(screen.about).to.include(summary);
  });

  it('when moved to another parent, with the answers of the person', async () => {
    const screen = await estimatorIn(wrinkles);
    await screen.answer(ASK.severity, 'Severe');
    (await place()).append(screen.el);
    await screen.el.updateComplete;
    expect(screen.about).to.include('For severe lines and wrinkles');
  });

  it('when removed and put back, with the answers of the person', async () => {
    const screen = await estimatorIn(wrinkles);
    const parent = screen.el.parentElement;
    await screen.answer(ASK.severity, 'Severe');
    screen.el.remove();
    parent?.append(screen.el);
    await screen.el.updateComplete;
    expect(screen.about).to.include('For severe lines and wrinkles');
  });

  it('when changed while it is out of the page', async () => {
    const screen = await estimatorIn(wrinkles);
    const parent = screen.el.parentElement;
    screen.el.remove();
    screen.el.concern = 'pores';
    parent?.append(screen.el);
    await screen.el.updateComplete;
    expect(screen.about).to.include('large pores');
  });

  it('when cloned: the copy has what the page has set', async () => {
    const {el} = await estimatorIn(wrinkles);
    const copy = el.cloneNode(true) as TreatmentEstimator;
    (await place()).append(copy);
    expect((await screenOf(copy)).about).to.include(summary);
  });

  it('when cloned: what a person has answered stays with the original', async () => {
    const screen = await estimatorIn(wrinkles);
    await screen.answer(ASK.concern, 'Thinning hair');
    const copy = screen.el.cloneNode(true) as TreatmentEstimator;
    (await place()).append(copy);
    expect((await screenOf(copy)).about).to.include(summary);
    expect(screen.about).to.include('thinning hair');
  });

  it('when nested in shadow roots of the page', async () => {
    const outer = await place();
    const inner = document.createElement('div');
    const el = document.createElement('treatment-estimator');
    el.concern = 'wrinkles';
    outer.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'closed'}).append(el);
    expect((await screenOf(el)).about).to.include(summary);
  });

  it('when several stand on one page, each with its own', async () => {
    const one = await estimatorIn(wrinkles);
    const other = await estimatorIn(
      html`<treatment-estimator concern="pores"></treatment-estimator>`,
    );
    await other.answer(ASK.severity, 'Mild');
    expect([one.about, other.about].map((each) => each.split('.')[0])).to.deep.equal([
      'For moderate lines and wrinkles on the whole face',
      'For mild large pores on the whole face',
    ]);
  });
});

describe('the tag', () => {
  it('may be defined twice', async () => {
    const again = '../../src/define.ts?again';
    await import(again);
    expect(customElements.get('treatment-estimator')).to.equal(TreatmentEstimator);
  });

  it('makes its class available under another name', async () => {
    customElements.define('our-estimator', class extends TreatmentEstimator {});
    const el = await fixture<TreatmentEstimator>(
      '<our-estimator concern="wrinkles"></our-estimator>',
    );
    expect((await screenOf(el)).about).to.include(summary);
  });

  it('gives Lit nothing to warn of', async () => {
    const screen = await estimatorIn(wrinkles);
    await screen.answer(ASK.area, 'Neck');
    await untilDrawn(await chartLibrary(), screen);
    const {litIssuedWarnings: issued = new Set<string>()} = globalThis as {
      litIssuedWarnings?: Set<string | undefined>;
    };
    expect(
      [...issued].filter((warning) => warning && !/dev mode|dev-mode/.test(warning)),
    ).to.deep.equal([]);
  });
});

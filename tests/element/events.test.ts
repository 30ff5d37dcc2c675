import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {
  EstimateChangeEvent,
  type EstimatePlanEvent,
  type EstimateStepEvent,
  type TreatmentEstimator,
} from '../../src/index.js';
import {ASK, estimatorIn, screenOf, type Screen} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

/** Everything a person can change, and how. */
const ANSWERS: readonly (readonly [what: string, (screen: Screen) => Promise<void>])[] = [
  ['the concern', (screen) => screen.answer(ASK.concern, 'Large pores')],
  ['the kind', (screen) => screen.answer(ASK.kind, 'Boxcar')],
  ['the place', (screen) => screen.answer(ASK.area, 'Cheeks')],
  ['the skin type', (screen) => screen.answer(ASK.skin, 'Type V.')],
  ['how marked it is', (screen) => screen.answer(ASK.severity, 'Severe')],
  ['what is compared', (screen) => screen.compare('IPL')],
];

describe('estimate-change', () => {
  let fired: EstimateChangeEvent[];
  const keep = (event: EstimateChangeEvent): void => void fired.push(event);

  beforeEach(() => {
    fired = [];
    // At the body: what arrives there has bubbled, out of every shadow root.
    document.body.addEventListener('estimate-change', keep);
  });
  afterEach(() => document.body.removeEventListener('estimate-change', keep));

  for (const [what, answer] of ANSWERS) {
    it(`fires once when a person changes ${what}`, async () => {
      const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
      await answer(screen);
      expect(fired).to.have.length(1);
    });

    it(`carries the figures on the screen after ${what}`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator market="GB"></treatment-estimator>`,
      );
      await answer(screen);
      expect(fired[0]?.options).to.deep.equal(screen.el.estimate.options);
      expect(fired[0]?.currency).to.equal('GBP');
    });

    it(`keeps ${what} to itself without share-answers`, async () => {
      const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
      await answer(screen);
      expect(fired[0]?.answers).to.equal(undefined);
    });

    it(`leaves ${what} out of the attributes`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator share-answers></treatment-estimator>`,
      );
      await answer(screen);
      expect(screen.el.getAttributeNames()).to.deep.equal(['share-answers']);
    });
  }

  it('carries the answers with share-answers', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator share-answers market="GB"></treatment-estimator>`,
    );
    await screen.answer(ASK.area, 'Cheeks');
    expect(fired[0]?.answers).to.deep.equal({
      concern: 'acne-scars',
      kind: undefined,
      area: 'cheeks',
      skinTone: 'unknown',
      severity: 'moderate',
      market: 'GB',
    });
  });

  it('fires when the new figures are on the screen', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    let seen = '';
    screen.el.addEventListener('estimate-change', () => {
      seen = screen.about;
    });
    await screen.answer(ASK.severity, 'Severe');
    expect(seen).to.include('For severe acne scars');
  });

  it('is an EstimateChangeEvent that bubbles, is composed and cannot be cancelled', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await screen.answer(ASK.severity, 'Severe');
    expect(fired[0]).to.be.instanceOf(EstimateChangeEvent);
    expect([fired[0]?.bubbles, fired[0]?.composed, fired[0]?.cancelable]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('leaves the shadow root that a page has put the element into', async () => {
    const outer = document.createElement('div');
    const el = document.createElement('treatment-estimator');
    outer.attachShadow({mode: 'open'}).append(el);
    await fixture(html`<div>${outer}</div>`);
    await (await screenOf(el)).answer(ASK.severity, 'Mild');
    expect(fired).to.have.length(1);
  });

  const VALUES = {
    concern: 'wrinkles',
    kind: 'fine',
    area: 'eyes',
    skinTone: 'V',
    severity: 'mild',
    treatments: 'ipl',
    market: 'EU',
    locale: 'de',
  } as const;
  for (const [property, value] of Object.entries(VALUES) as [keyof typeof VALUES, string][]) {
    it(`does not fire when the page sets the property ${property}`, async () => {
      const {el} = await estimatorIn(
        html`<treatment-estimator concern="wrinkles"></treatment-estimator>`,
      );
      Reflect.set(el, property, value);
      await el.updateComplete;
      expect(fired).to.have.length(0);
    });

    it(`does not fire when the page sets the attribute of ${property}`, async () => {
      const {el} = await estimatorIn(
        html`<treatment-estimator concern="wrinkles"></treatment-estimator>`,
      );
      el.setAttribute(property === 'skinTone' ? 'skin-tone' : property, value);
      await el.updateComplete;
      expect(fired).to.have.length(0);
    });
  }

  it('does not fire for the first figures, nor when a chart or a list is opened', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await screen.choose('Timeline');
    screen.compareSummary.click();
    screen.chartTableSummary.click();
    await screen.el.updateComplete;
    expect(fired).to.have.length(0);
  });

  it('does not fire once more when the page sets a property after an answer', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await screen.answer(ASK.severity, 'Mild');
    screen.el.market = 'EU';
    await screen.el.updateComplete;
    expect(fired).to.have.length(1);
  });

  it('fires for the answer alone when the page sets a property in the same moment', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const answered = screen.answer(ASK.severity, 'Mild');
    screen.el.market = 'EU';
    await answered;
    expect(fired).to.have.length(1);
  });
});

describe('what a page is told of a visit', () => {
  const told = (el: HTMLElement, ...types: string[]): Event[] => {
    const events: Event[] = [];
    for (const type of types) el.addEventListener(type, (event) => events.push(event));
    return events;
  };

  it('is once that it came into view', async () => {
    const far = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 3000px"></div>
        <treatment-estimator></treatment-estimator>
      </div>`,
    );
    const el = far.querySelector('treatment-estimator') as TreatmentEstimator;
    const events = told(el, 'estimate-view');
    await el.updateComplete;
    expect(events).to.have.length(0);
    el.scrollIntoView();
    await waitUntil(() => events.length > 0, 'It was told');
    scrollTo(0, 0);
    el.scrollIntoView();
    await el.updateComplete;
    expect(events).to.have.length(1);
  });

  it('is which step was opened, and nothing of the answers', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const events = told(screen.el, 'estimate-step') as EstimateStepEvent[];
    await screen.open('Is it safe for me?');
    await screen.open('What it is like');
    expect(events.map(({step}) => step)).to.deep.equal(['safety', 'experience']);
    const {isTrusted: _, ...said} = {...events[0]};
    expect(said).to.deep.equal({step: 'safety'});
  });

  it('is how the plan was taken along, once it was', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const events = told(screen.el, 'estimate-plan') as EstimatePlanEvent[];
    const fold = await screen.open('Take it with me');
    const copied: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
    });
    try {
      [...fold.querySelectorAll('button')]
        .find(({textContent}) => textContent.includes('Copy as text'))
        ?.click();
      await waitUntil(() => events.length > 0, 'It was told');
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    }
    expect([events.map(({way}) => way), copied.length]).to.deep.equal([['text'], 1]);
  });
});

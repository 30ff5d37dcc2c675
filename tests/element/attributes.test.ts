import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {TreatmentEstimator} from '../../src/index.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';

type Name =
  'concern' | 'kind' | 'area' | 'skinTone' | 'severity' | 'treatments' | 'market' | 'locale';

interface Case {
  readonly attribute: string;
  readonly property: Name;
  readonly value: string;
  /** What the screen shows of it. */
  readonly what: string;
  readonly seen: (screen: Screen) => string;
  readonly shown: string;
}

const CASES: readonly Case[] = [
  {
    attribute: 'concern',
    property: 'concern',
    value: 'pores',
    what: 'the sentence',
    seen: ({about}) => about,
    shown: 'For moderate large pores on the whole face.',
  },
  {
    attribute: 'kind',
    property: 'kind',
    value: 'boxcar',
    what: 'the kind',
    seen: (screen) => screen.chosen(ASK.kind) ?? '',
    shown: 'Boxcar: dips with sharp edges',
  },
  {
    attribute: 'area',
    property: 'area',
    value: 'cheeks',
    what: 'the sentence',
    seen: ({about}) => about,
    shown: 'For moderate acne scars on the cheeks.',
  },
  {
    attribute: 'skin-tone',
    property: 'skinTone',
    value: 'VI',
    what: 'the rows',
    seen: ({rows}) => rows.join(),
    shown: 'Dark marks after, type VI',
  },
  {
    attribute: 'severity',
    property: 'severity',
    value: 'severe',
    what: 'the sentence',
    seen: ({about}) => about,
    shown: 'For severe acne scars on the whole face.',
  },
  {
    attribute: 'treatments',
    property: 'treatments',
    value: 'ipl  laser-pigment',
    what: 'the columns',
    seen: ({treatments}) => treatments.join(),
    shown: 'IPL,Pigment laser',
  },
  {
    attribute: 'market',
    property: 'market',
    value: 'GB',
    what: 'the headline',
    seen: ({headline}) => headline,
    shown: '£',
  },
  {
    attribute: 'locale',
    property: 'locale',
    value: 'de-DE',
    what: 'the headline',
    seen: ({headline}) => headline,
    shown: 'Etwa ',
  },
];

const plain = () => estimatorIn(html`<treatment-estimator></treatment-estimator>`);

function written(attribute: string, value: string): Promise<Screen> {
  const el = document.createElement('treatment-estimator');
  el.setAttribute(attribute, value);
  return estimatorIn(html`<div>${el}</div>`);
}

describe('the attribute', () => {
  for (const {attribute, property, value, what, seen, shown} of CASES) {
    it(`${attribute}="${value}" changes ${what}`, async () => {
      expect(seen(await plain())).not.to.include(shown);
      expect(seen(await written(attribute, value))).to.include(shown);
    });

    it(`${attribute} is followed by the property ${property}`, async () => {
      const {el} = await written(attribute, value);
      expect(el[property]).to.equal(value);
    });

    it(`${attribute}, once taken away, leaves no trace`, async () => {
      const screen = await written(attribute, value);
      screen.el.removeAttribute(attribute);
      await screen.el.updateComplete;
      expect(screen.text).to.equal((await plain()).text);
    });
  }

  it('no-charts leaves the charts out, and nothing else', async () => {
    const screen = await estimatorIn(html`<treatment-estimator no-charts></treatment-estimator>`);
    expect(screen.tabs).to.have.length(0);
    expect(screen.canvas === null).to.be.true;
    expect(screen.figures).to.deep.equal((await plain()).figures);
  });

  it('hidden hides the element', async () => {
    const {el} = await estimatorIn(html`<treatment-estimator hidden></treatment-estimator>`);
    expect(getComputedStyle(el).display).to.equal('none');
  });
});

describe('the property', () => {
  for (const {property, value, what, seen, shown} of CASES) {
    it(`${property} = '${value}' changes ${what}`, async () => {
      const screen = await plain();
      Reflect.set(screen.el, property, value);
      await screen.el.updateComplete;
      expect(seen(screen)).to.include(shown);
    });
  }

  for (const {property, value} of CASES) {
    // As frameworks do with a value that is not given.
    it(`${property} = undefined leaves no trace`, async () => {
      const screen = await plain();
      Reflect.set(screen.el, property, value);
      await screen.el.updateComplete;
      Reflect.set(screen.el, property, undefined);
      await screen.el.updateComplete;
      expect(screen.text).to.equal((await plain()).text);
    });
  }

  it('of a switch are off where a framework has written “false” into them', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator
        no-charts="false"
        share-answers="false"
        debug="false"
      ></treatment-estimator>`,
    );
    expect([el.noCharts, el.shareAnswers, el.debug]).to.deep.equal([false, false, false]);
    for (const name of ['no-charts', 'share-answers', 'debug']) el.setAttribute(name, '');
    expect([el.noCharts, el.shareAnswers, el.debug]).to.deep.equal([true, true, true]);
  });

  it('noCharts takes the charts away and gives them back', async () => {
    const screen = await plain();
    screen.el.noCharts = true;
    await screen.el.updateComplete;
    expect(screen.tabs).to.have.length(0);
    screen.el.noCharts = false;
    await screen.el.updateComplete;
    expect(screen.tabs).to.have.length(4);
  });

  it('estimate cannot be written', async () => {
    const {el} = await plain();
    const {estimate} = el;
    expect(() => Object.assign(el, {estimate: {}})).to.throw(TypeError);
    expect(el.estimate).to.equal(estimate);
  });

  it('estimate is up to date before the screen is', async () => {
    const {el} = await plain();
    el.concern = 'hair-loss';
    expect(el.estimate.inputs.concern).to.equal('hair-loss');
  });
});

describe('the element', () => {
  const marks = ({attributes}: TreatmentEstimator): string[] =>
    [...attributes].map(({name, value}) => `${name}="${value}"`);

  it('puts no attribute, class or style on itself', async () => {
    const {el} = await plain();
    expect(marks(el)).to.deep.equal([]);
  });

  it('keeps the attributes, classes and styles that the page has put on it', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator
        class="ours"
        style="margin: 1px"
        data-ours="1"
      ></treatment-estimator>`,
    );
    expect(marks(el)).to.deep.equal(['class="ours"', 'style="margin: 1px"', 'data-ours="1"']);
  });
});

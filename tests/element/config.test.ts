import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {EstimateErrorEvent} from '../../src/index.js';
import {estimatorIn} from '../support/harness.js';

describe('what a clinic configures', () => {
  it('stands in the first answer: its own price makes the cost', async () => {
    const config = {prices: {microneedling: 300}};
    const {el} = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling none"
        .config=${config}
      ></treatment-estimator>`,
    );
    expect(el.estimate.options[0]?.costPerSession).to.deep.equal({
      low: 30_000,
      likely: 30_000,
      high: 30_000,
    });
  });

  it('may stand in an attribute', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling none"
        config='{"prices": {"microneedling": 300}}'
      ></treatment-estimator>`,
    );
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(30_000);
  });

  it('may stand in a script between the tags, and an attribute comes before it', async () => {
    const script = (price: number): HTMLScriptElement =>
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        slot: 'config',
        textContent: JSON.stringify({prices: {microneedling: price}}),
      });
    const {el} = await estimatorIn(
      html`<treatment-estimator treatments="microneedling none"
        >${script(450)}</treatment-estimator
      >`,
    );
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(45_000);
    el.setAttribute('config', '{"prices": {"microneedling": 300}}');
    await el.updateComplete;
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(30_000);
  });

  it('is taken over when it changes, and let go of when it is taken away', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator treatments="microneedling none"></treatment-estimator>`,
    );
    const market = el.estimate.options[0]?.costPerSession?.likely;
    el.config = {prices: {microneedling: 123}};
    await el.updateComplete;
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(12_300);
    el.config = undefined;
    await el.updateComplete;
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(market);
  });

  for (const [name, wrong] of [
    ['null', null],
    ['a text', 'prices'],
    ['a list', []],
    ['a price in words', {prices: {microneedling: '300 €'}}],
    ['an unknown key', {price: 1}],
    ['days that do not exist', {closedDays: [0, 'Sunday']}],
  ] as const) {
    it(`never blanks the page: ${name}`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator .config=${wrong}></treatment-estimator>`,
      );
      expect(screen.figures.length).to.be.greaterThan(0);
      expect(screen.headline).to.match(/microneedling/i);
    });
  }

  it('is reported where it is wrong, each place once, and the rest is used', async () => {
    const told: EstimateErrorEvent[] = [];
    const config = {prices: {microneedling: 300, ipl: -5}, closedDays: [9]} as never;
    const {el} = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling none"
        .config=${config}
        @estimate-error=${(event: EstimateErrorEvent) => told.push(event)}
      ></treatment-estimator>`,
    );
    el.concern = 'pores';
    await el.updateComplete;
    expect(told.map(({attribute, value}) => [attribute, value])).to.deep.equal([
      ['config.prices.ipl', '-5'],
      ['config.closedDays.0', '9'],
    ]);
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(30_000);
  });
});

describe('config-src', () => {
  const at = (json: string, type = 'application/json'): string =>
    URL.createObjectURL(new Blob([json], {type}));

  it('is fetched and stands in the first answer', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling none"
        config-src=${new URL('../support/prices.json', import.meta.url).href}
      ></treatment-estimator>`,
    );
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(23_450);
  });

  it('is not asked for where a configuration is given otherwise', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling none"
        config-src="/nowhere.json"
        .config=${{prices: {microneedling: 100}}}
      ></treatment-estimator>`,
    );
    expect(el.estimate.options[0]?.costPerSession?.likely).to.equal(10_000);
    expect(
      performance.getEntriesByType('resource').some(({name}) => name.includes('nowhere.json')),
    ).to.equal(false);
  });

  for (const [name, address] of [
    ['a file that is not there', '/no-such-file.json'],
    ['an address of another kind', at('{}')],
    ['a script for an address', 'javascript:alert(1)'],
  ] as const) {
    it(`never blanks the page: ${name}`, async () => {
      const told: string[] = [];
      const screen = await estimatorIn(
        html`<treatment-estimator
          config-src=${address}
          @estimate-error=${(event: EstimateErrorEvent) => told.push(event.attribute)}
        ></treatment-estimator>`,
      );
      expect(told).to.deep.equal(['config-src']);
      expect(screen.headline).to.match(/^Microneedling: Sessions \d/);
    });
  }
});

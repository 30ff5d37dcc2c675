import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {DAMAGED, UNREADABLE} from '../support/damaged-json.js';
import {screenOf, type Screen} from '../support/harness.js';
import {openPage} from '../support/page.js';

const UNREAD = 'The clinic’s prices could not be read.';
const JSON_TEXT = '{"currency": "EUR", "prices": {"microneedling": 111, "laser-nonablative": 222}}';

const {warn} = console;
let warned: string[] = [];
beforeEach(() => {
  warned = [];
  console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

type Way = (text: string) => HTMLElement;

const estimator = (): HTMLElement => {
  const el = document.createElement('treatment-estimator');
  el.setAttribute('treatments', 'microneedling laser-nonablative none');
  el.toggleAttribute('no-charts', true);
  return el;
};
const script = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    slot: 'config',
    textContent: text,
  });

/** The ways in which a page gives its configuration as a text. */
const WAYS: Readonly<Record<string, Way>> = {
  'a script': (text) => {
    const el = estimator();
    el.append(script(text));
    return el;
  },
  'an attribute': (text) => {
    const el = estimator();
    el.setAttribute('config', text);
    return el;
  },
  'a file': (text) => {
    const el = estimator();
    el.setAttribute('config-src', served(text));
    return el;
  },
};

/** Files that the page fetches, without a server. */
const fetched = window.fetch.bind(window);
const files = new Map<string, string>();
const served = (text: string): string => {
  const path = `/file-${files.size}.json`;
  files.set(path, text);
  return path;
};
before(() => {
  window.fetch = (address, options) => {
    const text = files.get(new URL(address as string, location.href).pathname);
    return text === undefined ? fetched(address, options) : Promise.resolve(new Response(text));
  };
});
after(() => {
  window.fetch = fetched;
});

const shown = async (el: HTMLElement): Promise<Screen> => {
  const box = await fixture<HTMLElement>(html`<div>${el}</div>`);
  return screenOf(box.querySelector('treatment-estimator')!);
};
const prices = ({el: {estimate}}: Screen): readonly unknown[] => [
  estimate.currency,
  ...estimate.options.map(({costPerSession}) => costPerSession && costPerSession.likely / 100),
];

/** Money of any kind on the screen, the table and the charts. */
const money = (screen: Screen): string[] => screen.text.match(/[$€£]\s?\d[\d,.]*/g) ?? [];

function showsNoPrice(screen: Screen): void {
  expect(prices(screen).slice(1)).to.deep.equal([null, null, 0]);
  expect(money(screen)).to.deep.equal([]);
  expect(screen.notices[0]).to.equal(UNREAD);
  // What does not depend on prices.
  expect(screen.row('Sessions').join()).to.match(/\d.*,.*\d/);
}

/** Behind the way in, all texts are read alike: the others need a few of them. */
const some = <Text>(texts: readonly Text[], way: string): readonly Text[] =>
  way === 'a script' ? texts : texts.filter((_, at) => at % 9 === 0);

for (const [way, give] of Object.entries(WAYS)) {
  describe(`a configuration in ${way}`, () => {
    it('is used, whatever a content system has made of it, and told once', async () => {
      for (const [name, text] of some(Object.entries(DAMAGED), way)) {
        warned = [];
        const screen = await shown(give(text));
        expect(prices(screen), name).to.deep.equal(['EUR', 111, 222, 0]);
        expect(
          warned.filter((line) => line.includes('Mended: ')),
          name,
        ).to.have.length(1);
      }
    });

    for (const [name, text] of some(Object.entries(UNREADABLE), way)) {
      it(`lets no market price stand in its place where it cannot be read: ${name}`, async () => {
        showsNoPrice(await shown(give(text)));
        expect(warned.join()).to.contain('cannot be used');
      });
    }
  });
}

describe('a configuration that is not there', () => {
  for (const [name, el] of Object.entries({
    'a file that nobody has': () => {
      const host = estimator();
      host.setAttribute('config-src', '/no-such-file.json');
      return host;
    },
    'a script for an address': () => {
      const host = estimator();
      host.setAttribute('config-src', 'javascript:1');
      return host;
    },
    'a number': () => Object.assign(estimator(), {config: 5}),
    'a list': () => Object.assign(estimator(), {config: []}),
  })) {
    it(`lets no market price stand in its place: ${name}`, async () => {
      showsNoPrice(await shown(el()));
    });
  }

  for (const file of ['config-reader', 'clinic', 'load-clinic', 'find-config']) {
    it(`lets no market price stand in its place where our ${file} cannot be fetched`, async () => {
      const {screen} = await openPage({
        body: `<treatment-estimator><script type="application/json" slot="config">${JSON_TEXT}</script></treatment-estimator>`,
        missing: [`/src/element/clinic/${file}.ts`],
      });
      showsNoPrice(screen);
    });
  }

  it('lets no market price stand in its place where it has to be mended and cannot be', async () => {
    const {screen} = await openPage({
      body: `<treatment-estimator><script type="application/json" slot="config">${JSON_TEXT},</script></treatment-estimator>`,
      missing: ['/src/clinic-config/mend-json.ts'],
    });
    showsNoPrice(screen);
  });

  it('leaves the charts without a sum as well', async () => {
    const el = Object.assign(estimator(), {config: 5});
    el.removeAttribute('no-charts');
    const screen = await shown(el);
    for (const tab of ['Timeline', 'Result', 'Cost', 'Healing']) {
      await screen.choose(tab);
      await screen.openChartTable();
      expect(money(screen), tab).to.deep.equal([]);
    }
  });

  it('is none: the market’s prices stand', async () => {
    expect(money(await shown(estimator()))).not.to.deep.equal([]);
  });
});

describe('a configuration of which a part cannot be read', () => {
  for (const [name, config, seen] of [
    ['a price', {prices: {microneedling: '111 €', 'laser-nonablative': 222}}, [null, 222, 0]],
    ['a course', {prices: {microneedling: {session: 99, courses: {3: -1}}}}, [null, 'market', 0]],
    ['a treatment', {prices: {needling: 111, 'laser-nonablative': 222}}, [null, 222, 0]],
    ['all prices', {prices: [111, 222]}, [null, null, 0]],
    ['the currency', {currency: '€', prices: {microneedling: 111}}, [null, null, 0]],
    ['the name of the currency', {curency: 'EUR', prices: {microneedling: 111}}, [null, null, 0]],
    ['a currency in German', {währung: 'EUR', prices: {microneedling: 111}}, [null, null, 0]],
    ['prices in German', {preise: {microneedling: 111}}, [null, null, 0]],
    ['prices in capitals', {PRICES: {microneedling: 111}}, [null, null, 0]],
    ['a name with a blank', {'prices ': {microneedling: 111}}, [null, null, 0]],
    ['a fee', {prices: {microneedling: 111}, fees: {numbing: '9'}}, [null, 'market', 0]],
    ['a tax', {prices: {microneedling: 111}, tax: {percent: 19}}, [null, 'market', 0]],
    ['a version to come', {version: 9, prices: {microneedling: 111}}, [null, null, 0]],
    ['an older price', {pricePerSession: {microneedling: 9.5}}, [null, 'market', 0]],
  ] as const) {
    it(`shows no figure that depends on it: ${name}`, async () => {
      const screen = await shown(Object.assign(estimator(), {config}));
      const market = await shown(estimator());
      const [, ...usual] = prices(market);
      const [, ...found] = prices(screen);
      expect(found).to.deep.equal(seen.map((each, at) => (each === 'market' ? usual[at] : each)));
      expect(screen.notices[0]).to.equal(UNREAD);
    });
  }

  for (const [name, config] of [
    ['a weekday', {closedDays: [9], prices: {microneedling: 111}}],
    ['a link', {bookingLink: 'javascript:1', prices: {microneedling: 111}}],
    ['a key with a sentence', {phone: '030 1234567', prices: {microneedling: 111}}],
  ] as const) {
    it(`shows all figures that do not depend on it: ${name}`, async () => {
      const screen = await shown(Object.assign(estimator(), {config}));
      expect(prices(screen)[1]).to.equal(111);
      expect(screen.notices).not.to.include(UNREAD);
    });
  }
});

describe('a configuration that stands where it does not belong', () => {
  const tag = (inside = ''): string =>
    `<treatment-estimator treatments="microneedling laser-nonablative none" no-charts>${inside}</treatment-estimator>`;
  const config = `<script type="application/json" slot="config">${JSON_TEXT}</script>`;
  const other = config.replace('111', '333');
  for (const [name, body] of Object.entries({
    'behind the tag': `${tag()}${config}`,
    'behind the tag, in a paragraph': `<p>Compare:<br>${tag()}</p><p>It needs JavaScript.</p><p>${config}</p>`,
    'outside of the paragraph in which an editor has closed the tag': `<p>Compare before you book:<br /><treatment-estimator treatments="microneedling laser-nonablative none" no-charts>
<p>It needs JavaScript.</p>
<p>${config}</treatment-estimator>
</p>`,
    'before the tag': `${config}<p>Our prices</p>${tag()}`,
    'in the table that the tag was put out of': `<table>${tag('')}<tr><td>${config}</td></tr></table>`,
    'beside the first of two': `${tag()}${config}${tag(other)}`,
    'between two that have none, where it is for the first': `${tag()}${config}${tag()}${other}`,
    'inside, without a slot': tag(config.replace(' slot="config"', '')),
    'inside, deeper': tag(`<div><p>${config}</p></div>`),
    'inside, in a template': tag(`<template slot="config">${JSON_TEXT}</template>`),
    'inside, in another tag': tag(`<pre slot="config">${JSON_TEXT}</pre>`),
    'inside, without its script': tag(`<p>Call us: 030 1234567</p>${JSON_TEXT}`),
    'inside, without its script, with curly quotes and paragraphs': tag(
      `<p>${JSON_TEXT.replace(/"(.*?)"/g, '“$1”').replace(', ', ',</p><p>')}</p>`,
    ),
  })) {
    it(`is found: ${name}`, async () => {
      const {screen} = await openPage({body});
      expect(prices(screen)).to.deep.equal(['EUR', 111, 222, 0]);
    });
  }

  it('is not taken from another estimator', async () => {
    const {document} = await openPage({body: `${tag(config)}${tag()}`});
    const second = await screenOf(document.querySelectorAll('treatment-estimator')[1]!);
    expect(prices(second)[0]).to.equal('USD');
  });
});

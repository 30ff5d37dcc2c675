import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {estimatorIn, screenOf, wordsOf} from '../support/harness.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/** “1.400 $”, with a no-break space. */
const GERMAN_MONEY = /\d\.\d{3}\s\$/;
const ENGLISH_MONEY = /\$\d,\d{3}/;

describe('the language', () => {
  for (const [what, template, language] of [
    [
      'of the nearest lang',
      html`<div lang="en">
        <p lang="de"><treatment-estimator></treatment-estimator></p>
      </div>`,
      'de',
    ],
    [
      'of the element itself',
      html`<div lang="en"><treatment-estimator lang="de"></treatment-estimator></div>`,
      'de',
    ],
    [
      'of a lang in capitals with a region',
      html`<div lang="DE-AT"><treatment-estimator></treatment-estimator></div>`,
      'de',
    ],
    [
      'of locale, whatever lang says',
      html`<div lang="en"><treatment-estimator locale="de"></treatment-estimator></div>`,
      'de',
    ],
    [
      'of locale, English too',
      html`<div lang="de"><treatment-estimator locale="en"></treatment-estimator></div>`,
      'en',
    ],
    [
      'is English where lang is one it lacks',
      html`<div lang="qaa"><treatment-estimator></treatment-estimator></div>`,
      'en',
    ],
    [
      'is English where lang is no language',
      html`<div lang="x y z"><treatment-estimator></treatment-estimator></div>`,
      'en',
    ],
  ] as const) {
    it(what, async () => {
      const screen = await estimatorIn(template);
      expect(screen.headline).to.match(language === 'de' ? /^Etwa / : /^About /);
    });
  }

  it('is that of a lang outside the shadow roots around it', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const middle = document.createElement('div');
    const el = document.createElement('treatment-estimator');
    outer.attachShadow({mode: 'open'}).append(middle);
    middle.attachShadow({mode: 'closed'}).append(el);
    expect((await screenOf(el)).headline).to.match(/^Etwa /);
  });

  it('is that of the page', async () => {
    const {screen} = await openPage({lang: 'de'});
    expect(screen.headline).to.match(/^Etwa /);
  });

  for (const noCharts of [false, true]) {
    it(`follows the element to another place, ${noCharts ? 'without' : 'with'} charts`, async () => {
      const places = await fixture(
        html`<div>
          <div lang="de"></div>
          <div lang="en"></div>
        </div>`,
      );
      const el = document.createElement('treatment-estimator');
      el.noCharts = noCharts;
      places.firstElementChild?.append(el);
      const screen = await screenOf(el);
      places.lastElementChild?.append(el);
      await el.updateComplete;
      expect(screen.headline).to.match(/^About /);
      expect(screen.language).to.equal('en');
    });
  }

  for (const lang of ['de', ' de ', 'de_DE', 'de, en', 'DE-at'])
    for (const [where, set] of [
      ['on the tag', (el: Element) => el.setAttribute('lang', lang)],
      ['around it', (el: Element) => el.parentElement?.setAttribute('lang', lang)],
      ['far around it', (el: Element) => el.closest('div')?.setAttribute('lang', lang)],
    ] as const)
      it(`changes with a lang “${lang}” that is set later, ${where}`, async () => {
        const screen = await estimatorIn(
          html`<div>
            <p><treatment-estimator></treatment-estimator></p>
          </div>`,
        );
        set(screen.el);
        await waitUntil(() => screen.headline.startsWith('Etwa '), 'It speaks German');
        expect(screen.language).to.equal('de');
      });

  it('stays with an answer', async () => {
    const screen = await estimatorIn(html`<treatment-estimator locale="de"></treatment-estimator>`);
    screen.radios('Wie ausgeprägt?')[0]?.click();
    await screen.el.updateComplete;
    expect(screen.headline).to.match(/^Etwa /);
  });
});

describe('German', () => {
  const german = () =>
    estimatorIn(html`<treatment-estimator locale="de" skin-tone="IV"></treatment-estimator>`);

  it('writes numbers and money as Germans do', async () => {
    expect((await german()).headline).to.match(GERMAN_MONEY);
  });

  it('writes units in German', async () => {
    expect((await german()).row('Volles Ergebnis').join()).to.match(/Monat|Woche/);
  });

  it('is marked as German for those who hear it', async () => {
    expect((await german()).language).to.equal('de');
  });

  it('reaches the charts', async () => {
    const screen = await german();
    await waitUntil(() => screen.tabs.length > 0);
    expect(screen.tabs.map(wordsOf)).to.deep.equal(['Ablauf', 'Ergebnis', 'Kosten', 'Heilung']);
    await screen.choose('Kosten');
    await screen.openChartTable();
    expect(screen.chartText).to.match(GERMAN_MONEY);
  });

  it('leaves no English sentence', async () => {
    const screen = await german();
    await waitUntil(() => screen.tabs.length > 0);
    expect(screen.text).not.to.match(/\b(the|with|about|your|of|not known)\b/i);
  });

  it('writes numbers as its region does', async () => {
    const {headline} = await estimatorIn(
      html`<treatment-estimator locale="de-CH"></treatment-estimator>`,
    );
    expect(headline).to.match(/\$\s\d[’']\d{3}/);
  });
});

/** “qaa” is reserved for private use: the element will never have it. */
describe('a language that it lacks', () => {
  it('is shown in English throughout, numbers and units too', async () => {
    const lacking = await estimatorIn(
      html`<treatment-estimator locale="qaa"></treatment-estimator>`,
    );
    const english = await estimatorIn(
      html`<treatment-estimator locale="en"></treatment-estimator>`,
    );
    expect(lacking.headline).to.match(ENGLISH_MONEY);
    expect(lacking.text).to.equal(english.text);
  });

  it('is marked as the English that it is', async () => {
    expect(
      (await estimatorIn(html`<treatment-estimator locale="qaa"></treatment-estimator>`)).language,
    ).to.equal('en');
  });
});

import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {violations} from '../support/axe.js';
import {chartLibrary, untilDrawn} from '../support/chart.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';
import {openPage} from '../support/page.js';

const TEMPLATE = html`<div style="color-scheme: light dark; background: Canvas">
  <treatment-estimator></treatment-estimator>
</div>`;

const answered = async (screen: Screen): Promise<void> => {
  await screen.answer(ASK.concern, 'Dark spots');
  await screen.answer(ASK.kind, 'Melasma');
  await screen.answer(ASK.skin, 'Type VI');
};

/** States in which it matters, and how to come there. */
const STATES: readonly (readonly [state: string, (screen: Screen) => unknown])[] = [
  ['as it comes', () => undefined],
  ['answered', answered],
  [
    'with four treatments and the list of others open',
    async (screen) => {
      await screen.compare('RF microneedling');
      await screen.compare('IPL');
    },
  ],
  ['with figures that are not known', (screen) => screen.answer(ASK.kind, 'Boxcar')],
  ...['Timeline', 'Result', 'Cost', 'Healing'].map(
    (tab) =>
      [
        `at “${tab}”, its table open`,
        async (screen: Screen) => {
          await screen.choose(tab);
          await untilDrawn(await chartLibrary(), screen);
          screen.chartTableSummary.click();
        },
      ] as const,
  ),
  [
    'without charts',
    (screen) => {
      screen.el.noCharts = true;
      return screen.el.updateComplete;
    },
  ],
  [
    'in German',
    (screen) => {
      screen.el.locale = 'de';
      return screen.el.updateComplete;
    },
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`axe finds nothing on a ${colorScheme} page`, () => {
    const {style} = document.documentElement;
    before(() => {
      style.colorScheme = colorScheme;
    });
    after(() => {
      style.colorScheme = '';
    });

    for (const [state, comes] of STATES) {
      it(state, async () => {
        const screen = await estimatorIn(TEMPLATE);
        await comes(screen);
        expect(await violations(screen.el)).to.deep.equal([]);
      });
    }
  });
}

describe('axe finds nothing on a narrow page', () => {
  before(() => setViewport({width: 320, height: 640}));
  after(() => setViewport({width: 800, height: 600}));

  for (const [state, comes] of STATES.slice(0, 3)) {
    it(state, async () => {
      const screen = await estimatorIn(TEMPLATE);
      await comes(screen);
      expect(await violations(screen.el)).to.deep.equal([]);
    });
  }
});

describe('on a whole page', () => {
  const body = `<header><h1>A clinic</h1></header><main>
    <section><h2>Prices</h2><p>What it may cost.</p><treatment-estimator></treatment-estimator></section>
    <section><h2>Where we are</h2><p>Here.</p></section></main>`;
  const head = '<script src="/node_modules/axe-core/axe.min.js"></script>';

  it('axe finds nothing about headings, landmarks or anything else', async () => {
    const {window, document} = await openPage({head, body});
    expect(await violations(document, window)).to.deep.equal([]);
  });

  it('axe finds nothing with two estimators', async () => {
    const {window, document} = await openPage({
      head,
      body: body.replace(
        '<p>Here.</p>',
        '<treatment-estimator concern="pores"></treatment-estimator>',
      ),
    });
    expect(await violations(document, window)).to.deep.equal([]);
  });
});

describe('every control', () => {
  it('can be hit: 24 px and more each way', async () => {
    const screen = await estimatorIn(TEMPLATE);
    screen.compareSummary.click();
    const controls = [...screen.root.querySelectorAll('input, select, button, summary')].map(
      (control) => control.closest('label') ?? control,
    );
    const small = controls.filter((control) => {
      const {width, height} = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({textContent}) => textContent)).to.deep.equal([]);
  });
});

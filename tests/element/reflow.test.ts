import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import {A_CLINIC, ITS_TREATMENTS} from '../support/a-clinic.js';
import {chartLibrary, untilDrawn} from '../support/chart.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {openPage} from '../support/page.js';
import {cutOff, scrollsSideways} from '../support/room.js';
import {LANGUAGE_IDS} from '../support/languages.js';

/** Most that can stand on the screen: four treatments, every list and table open. */
async function openAll(screen: Screen): Promise<void> {
  screen.el.treatments = 'rf-microneedling laser-nonablative laser-ablative laser-low-level';
  await screen.el.updateComplete;
  screen.compareSummary.click();
  await untilDrawn(await chartLibrary(), screen);
  screen.chartTableSummary.click();
}

const fits = (screen: Screen): void => {
  expect(cutOff(screen.el)).to.deep.equal([]);
  expect(scrollsSideways(screen.el)).to.be.false;
};

describe('at 320 px, nothing scrolls sideways and nothing is cut off', () => {
  before(() => setViewport({width: 320, height: 640}));
  after(() => setViewport({width: 800, height: 600}));

  for (const locale of LANGUAGE_IDS) {
    for (const concern of Object.keys(CONCERNS)) {
      it(`${concern} in ${locale}`, async () => {
        fits(
          await estimatorIn(
            html`<treatment-estimator concern=${concern} locale=${locale}></treatment-estimator>`,
          ),
        );
      });
    }

    it(`four treatments in ${locale}, everything open`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator locale=${locale}></treatment-estimator>`,
      );
      await openAll(screen);
      fits(screen);
    });

    for (const tab of [1, 2, 3]) {
      it(`chart ${tab + 1} in ${locale}, its table open`, async () => {
        const screen = await estimatorIn(
          html`<treatment-estimator locale=${locale}></treatment-estimator>`,
        );
        screen.tabs[tab]?.click();
        await screen.el.updateComplete;
        screen.chartTableSummary.click();
        fits(screen);
      });
    }
  }

  for (const locale of LANGUAGE_IDS) {
    for (const treatments of [
      'microneedling none',
      'microneedling laser-nonablative none',
      ITS_TREATMENTS,
    ]) {
      it(`a clinic’s prices in ${locale}: ${treatments}`, async () => {
        const screen = await estimatorIn(
          html`<treatment-estimator
            locale=${locale}
            treatments=${treatments}
            .config=${A_CLINIC}
          ></treatment-estimator>`,
        );
        screen.root.querySelector('[part=bills]')?.setAttribute('open', '');
        fits(screen);
      });
    }
  }

  for (const locale of LANGUAGE_IDS) {
    it(`a clinic’s prices in ${locale}, the text twice as large`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator
          locale=${locale}
          style="--te-size: 2em"
          .config=${A_CLINIC}
        ></treatment-estimator>`,
      );
      screen.root.querySelector('[part=bills]')?.setAttribute('open', '');
      fits(screen);
    });
  }

  it('where the page reads from right to left', async () => {
    fits(await estimatorIn(html`<div dir="rtl"><treatment-estimator></treatment-estimator></div>`));
  });
});

describe('nothing scrolls sideways and nothing is cut off', () => {
  before(() => setViewport({width: 1250, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  for (const width of [288, 320, 414, 608, 609, 736, 737, 900, 1200]) {
    it(`in a column of ${width} px`, async () => {
      const screen = await estimatorIn(
        html`<div style="width: ${width}px"><treatment-estimator></treatment-estimator></div>`,
      );
      fits(screen);
    });

    it(`in a column of ${width} px, with four treatments`, async () => {
      const screen = await estimatorIn(
        html`<div style="width: ${width}px"><treatment-estimator></treatment-estimator></div>`,
      );
      await openAll(screen);
      fits(screen);
    });
  }

  for (const locale of LANGUAGE_IDS) {
    it(`with text at 200 % on a page of 1280 px, in ${locale}`, async () => {
      fits(
        await estimatorIn(
          html`<treatment-estimator
            style="font-size: 32px"
            locale=${locale}
          ></treatment-estimator>`,
        ),
      );
    });

    it(`with text at 200 % on a page of 640 px, in ${locale}`, async () => {
      fits(
        await estimatorIn(
          html`<div style="width: 640px">
            <treatment-estimator style="font-size: 32px" locale=${locale}></treatment-estimator>
          </div>`,
        ),
      );
    });
  }

  for (const locale of LANGUAGE_IDS) {
    for (const treatments of [
      'microneedling none',
      'microneedling laser-nonablative none',
      ITS_TREATMENTS,
    ]) {
      it(`a clinic’s prices in ${locale}: ${treatments}`, async () => {
        const screen = await estimatorIn(
          html`<treatment-estimator
            locale=${locale}
            treatments=${treatments}
            .config=${A_CLINIC}
          ></treatment-estimator>`,
        );
        screen.root.querySelector('[part=bills]')?.setAttribute('open', '');
        fits(screen);
      });
    }
  }

  it('where the page reads from right to left', async () => {
    const screen = await estimatorIn(
      html`<div dir="rtl"><treatment-estimator></treatment-estimator></div>`,
    );
    await openAll(screen);
    fits(screen);
  });

  it('with the spacing of text that a reader may set', async () => {
    const screen = await estimatorIn(
      html`<div style="width: 320px"><treatment-estimator></treatment-estimator></div>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }',
    );
    screen.root.adoptedStyleSheets.push(sheet);
    fits(screen);
  });
});

describe('the size of the text', () => {
  const sizeOf = (screen: Screen): number =>
    parseFloat(getComputedStyle(screen.root.querySelector('.te')!).fontSize);

  it('follows the font size that the page gives the element', async () => {
    expect(
      sizeOf(
        await estimatorIn(
          html`<treatment-estimator style="font-size: 32px"></treatment-estimator>`,
        ),
      ),
    ).to.equal(32);
  });

  it('follows --te-size', async () => {
    const el = await fixture<HTMLElement>(
      html`<div style="--te-size: 20px"><treatment-estimator></treatment-estimator></div>`,
    );
    expect(sizeOf(await estimatorIn(html`<div>${el}</div>`))).to.equal(20);
  });

  it('is that of the page where one rem is 10 px', async () => {
    const {screen} = await openPage({css: 'html { font-size: 10px; } body { font-size: 1.6rem; }'});
    expect(sizeOf(screen)).to.equal(16);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import type {TreatmentEstimator} from '../../src/index.js';
import {chartLibrary, untilDrawn} from '../support/chart.js';
import {screenOf} from '../support/harness.js';
import {LANGUAGE_IDS} from '../support/languages.js';

/** Widths of the element, in px: phones, and on both sides of where its layout changes. */
const WIDTHS = [320, 328, 343, 360, 390, 480, 600, 640, 700, 730, 768, 1020, 1060, 1100, 1200];
/** Part of a pixel, as lines are rounded. */
const SLACK_PX = 1;

/** Where lines break depends on the font: each machine has the same one here. */
const FONTS = [
  ['400', 'noto-sans', 'latin'],
  ['600', 'noto-sans', 'latin'],
  ['700', 'noto-sans', 'latin'],
  ['400', 'noto-sans-arabic', 'arabic'],
  ['600', 'noto-sans-arabic', 'arabic'],
  ['700', 'noto-sans-arabic', 'arabic'],
] as const;

async function loadFonts(): Promise<void> {
  for (const [weight, name, subset] of FONTS) {
    const file = `/node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
    const unicodeRange =
      subset === 'arabic' ? 'U+0600-06FF, U+FB50-FEFC' : 'U+0000-05FF, U+2000-22FF';
    document.fonts.add(await new FontFace('Still', `url(${file})`, {weight, unicodeRange}).load());
  }
}

/** How high the element is when it is drawn for the first time, and when all has come. */
async function heights(el: TreatmentEstimator): Promise<Readonly<{first: number; last: number}>> {
  const height = (): number => el.getBoundingClientRect().height;
  const first = await new Promise<number>((resolve) => {
    const look = (): void => {
      if (el.shadowRoot?.querySelector('.answer')) resolve(height());
    };
    look();
    new MutationObserver(look).observe(el.shadowRoot as ShadowRoot, {
      childList: true,
      subtree: true,
    });
  });
  const screen = await screenOf(el);
  if (!el.noCharts && el.layout === '') await untilDrawn(await chartLibrary(), screen);
  await screen.el.updateComplete;
  return {first, last: height()};
}

describe('what comes after the first paint has its room: the element keeps its height', () => {
  before(async () => {
    await setViewport({width: 1300, height: 4000});
    await loadFonts();
  });
  after(() => setViewport({width: 800, height: 600}));

  const stays = async (locale: string, width: number, layout: '' | 'compact'): Promise<void> => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px; font-family: Still"></div>`,
    );
    const el = document.createElement('treatment-estimator');
    Object.assign(el, {locale, layout});
    box.append(el);
    const {first, last} = await heights(el);
    expect(last, `${first} px at first`).to.be.closeTo(first, SLACK_PX);
  };

  for (const locale of LANGUAGE_IDS)
    it(`and none for five lines where the kind alone is asked, in ${locale}`, async () => {
      for (const width of WIDTHS) {
        const box = await fixture<HTMLElement>(
          html`<div style="inline-size: ${width}px; font-family: Still"></div>`,
        );
        const el = document.createElement('treatment-estimator');
        Object.assign(el, {locale, concern: 'pigmentation', noCharts: true});
        box.append(el);
        const {root} = await screenOf(el);
        const room = root.querySelector('.differs')?.getBoundingClientRect().height;
        expect(room, `${width} px`).to.be.within(30, 100);
      }
    });

  for (const locale of LANGUAGE_IDS) {
    for (const width of WIDTHS) it(`${width} px in ${locale}`, () => stays(locale, width, ''));
    for (const width of [360, 768])
      it(`compact, ${width} px in ${locale}`, () => stays(locale, width, 'compact'));
  }
});

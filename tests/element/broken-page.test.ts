import {expect} from '@open-wc/testing';
import {untilDrawn, type chartLibrary} from '../support/chart.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import type {Screen} from '../support/harness.js';

const LISTENS =
  '<script>window.said = []; console.warn = (...words) => { if (!String(words[0]).startsWith("Lit")) said.push(words.join(" ")); };</script>';
const WITH_A_CHILD = '<treatment-estimator><p>Call us.</p></treatment-estimator>';

describe('a page that has broken what the first answer needs', () => {
  for (const broken of ['NumberFormat', 'ListFormat', 'PluralRules'])
    for (const [way, value] of [
      ['is missing', 'undefined'],
      ['throws', '() => { throw new TypeError("not here"); }'],
      ['is something else', '{version: 1}'],
    ] as const)
      it(`shows what stands between the tags, and tells why once: Intl.${broken} ${way}`, async () => {
        const {el, window} = await openPage({
          head: `${LISTENS}<script>Intl.${broken} = ${value};</script>`,
          body: WITH_A_CHILD,
        });
        el.concern = 'wrinkles';
        await el.updateComplete;
        const {said} = window as unknown as {said: readonly string[]};
        expect(el.firstElementChild?.checkVisibility()).to.equal(true);
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/^<treatment-estimator> cannot be shown: TypeError/);
      });
});

describe('a page that comes to a screen with more dots', () => {
  const tell = {
    // Each is asked for one density, and tells once.
    'by a media query': (asked: readonly MediaQueryList[]) =>
      asked.filter(({media}) => media.includes('dppx')).at(-1),
    // WebKitGTK has none.
    ...('orientation' in screen && {
      'by its orientation': (_: unknown, window: Window) => window.screen.orientation,
    }),
  };
  for (const [how, teller] of Object.entries(tell))
    it(`has its chart drawn with as many, told ${how}`, () => drawnWithAsMany(teller));

  type Tells = (asked: readonly MediaQueryList[], window: Window) => EventTarget | undefined;
  async function drawnWithAsMany(teller: Tells): Promise<void> {
    const asked =
      'window.asked = []; const native = window.matchMedia; window.matchMedia = (media) => { const query = native.call(window, media); asked.push(query); return query; };';
    const {window, screen} = await openPage({
      head: `<script>${asked} window.chartLibrary = async () => (await import("${location.origin}/src/charts/chartjs.ts")).Chart;</script>`,
    });
    type Their = Window & {asked: MediaQueryList[]; chartLibrary: typeof chartLibrary};
    const their = window as unknown as Their;
    await untilDrawn(await their.chartLibrary(), screen);
    const dots = (of: Screen): number => (of.canvas?.width ?? 0) / (of.canvas?.clientWidth ?? 1);
    const before = dots(screen);
    for (const times of [2, 3]) {
      Object.defineProperty(window, 'devicePixelRatio', {
        value: before * times,
        configurable: true,
      });
      teller(their.asked, window)?.dispatchEvent(new Event('change'));
      await waitUntil(
        () => Math.abs(dots(screen) - before * times) < 0.05,
        `${times} times as many dots`,
      );
    }
    expect(screen.canvas?.isConnected).to.equal(true);
  }
});

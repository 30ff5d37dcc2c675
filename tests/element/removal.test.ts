import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import type {TreatmentEstimator} from '../../src/index.js';
import {alive, chartLibrary, isDrawn, untilDrawn, untilInk} from '../support/chart.js';
import {estimatorIn, screenOf} from '../support/harness.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const place = () => fixture<HTMLElement>(html`<div></div>`);
const plain = () => estimatorIn(html`<treatment-estimator></treatment-estimator>`);

describe('removed while it loads', () => {
  const MOMENTS: readonly (readonly [name: string, (el: TreatmentEstimator) => unknown])[] = [
    ['at once', () => undefined],
    ['a moment later', () => Promise.resolve()],
    [
      'with its first figures',
      (el) => waitUntil(() => el.shadowRoot?.childElementCount, undefined, {interval: 0}),
    ],
    ['with its charts part', (el) => el.updateComplete],
    ['as its charts come into view', (el) => el.updateComplete.then(nextFrame)],
    ['as its chart is about to stand', (el) => el.updateComplete.then(nextFrame).then(nextFrame)],
    ['with its chart', async (el) => untilDrawn(await chartLibrary(), await screenOf(el))],
  ];

  for (const [moment, comes] of MOMENTS) {
    it(`${moment}, it leaves no chart behind`, async () => {
      const Chart = await chartLibrary();
      const parent = await place();
      const el = document.createElement('treatment-estimator');
      parent.append(el);
      await comes(el);
      el.remove();
      // By the time that another's chart stands, this one's would stand too.
      const witness = await plain();
      await untilDrawn(Chart, witness);
      expect(alive(Chart)).to.equal(1);
    });

    it(`${moment}, it is whole once put back`, async () => {
      const Chart = await chartLibrary();
      const parent = await place();
      const el = document.createElement('treatment-estimator');
      parent.append(el);
      await comes(el);
      el.remove();
      parent.append(el);
      const screen = await screenOf(el);
      expect(screen.figures).not.to.be.empty;
      await untilDrawn(Chart, screen);
      expect(alive(Chart)).to.equal(1);
    });
  }
});

describe('removed while Chart.js is on its way', () => {
  // A page of its own: only there is the library not yet at hand.
  // In WebKit, a frame without an address of its own imports whole addresses alone.
  const head = `<script>window.chartLibrary = async () => (await import("${location.origin}/src/charts/chartjs.ts")).Chart;</script>`;

  it('it draws nothing and fails nowhere', async () => {
    const {window, document, el, screen, fetched} = await openPage({head});
    const failures: string[] = [];
    window.addEventListener('error', ({message}) => failures.push(message));
    window.addEventListener('unhandledrejection', ({reason}) => failures.push(String(reason)));
    screen.box.scrollIntoView();
    await waitUntil(
      () => fetched().some((path) => path.endsWith('/charts/drawings.ts')),
      undefined,
      {
        interval: 1,
      },
    );
    el.remove();
    const witness = document.createElement('treatment-estimator');
    document.body.append(witness);
    await untilInk(await screenOf(witness));
    const {chartLibrary: library} = window as unknown as {chartLibrary: typeof chartLibrary};
    expect(alive(await library())).to.equal(1);
    expect(failures).to.deep.equal([]);
  });
});

describe('the chart', () => {
  it('goes when the element is removed, and comes back with it', async () => {
    const Chart = await chartLibrary();
    const screen = await plain();
    const parent = screen.el.parentElement;
    await untilDrawn(Chart, screen);
    screen.el.remove();
    expect(isDrawn(Chart, screen.canvas)).to.be.false;
    parent?.append(screen.el);
    await untilDrawn(Chart, screen);
  });

  it('is drawn again after a move', async () => {
    const Chart = await chartLibrary();
    const screen = await plain();
    await untilDrawn(Chart, screen);
    (await place()).append(screen.el);
    await untilDrawn(Chart, screen);
    expect(alive(Chart)).to.equal(1);
  });

  it('goes with no-charts', async () => {
    const Chart = await chartLibrary();
    const screen = await plain();
    await untilDrawn(Chart, screen);
    screen.el.noCharts = true;
    await screen.el.updateComplete;
    expect(alive(Chart)).to.equal(0);
  });

  it('leaves nothing behind after twenty rounds', async () => {
    const Chart = await chartLibrary();
    const parent = await place();
    for (let round = 0; round < 20; round++) {
      const el = document.createElement('treatment-estimator');
      parent.append(el);
      await untilDrawn(Chart, await screenOf(el));
      el.remove();
    }
    expect(alive(Chart)).to.equal(0);
  });
});

import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {untilInk} from '../support/chart.js';
import {openPage, type Page} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const CHARTS = '/src/charts/drawings.ts';
const LATER = '/src/element/deferred-parts.ts';
const isChartJs = (path: string): boolean => path === CHARTS || path.includes('/chart.js/');

const failed = 'The chart could not be loaded. Its table holds the same figures.';
const partFailed =
  'This part could not be loaded. The figures above still hold. Load the page again.';

/** Waits until the browser has told every observer of the box where it is. */
const located = ({window, screen}: Page): Promise<unknown> =>
  new Promise((resolve) =>
    new (window as unknown as typeof globalThis).IntersectionObserver(resolve).observe(screen.box),
  );

/** Waits until a file has come that was asked for last: by then those before it have come, too. */
const fetchedAll = async ({window}: Page): Promise<void> =>
  void (await (await window.fetch('/package.json?witness')).text());

describe('Chart.js', () => {
  const below = '<div style="height: 3000px"></div><treatment-estimator></treatment-estimator>';

  it('is not fetched while its box is below the fold', async () => {
    const page = await openPage({body: below});
    await located(page);
    await fetchedAll(page);
    expect(page.fetched().filter(isChartJs)).to.deep.equal([]);
  });

  it('is fetched once its box comes into view', async () => {
    const page = await openPage({body: below});
    await untilInk(page.screen);
    expect(page.fetched().filter(isChartJs)).not.to.be.empty;
  });

  it('is not fetched with no-charts', async () => {
    const page = await openPage({
      body: '<treatment-estimator no-charts></treatment-estimator>',
      height: 3000,
    });
    await fetchedAll(page);
    expect(page.fetched().filter(isChartJs)).to.deep.equal([]);
  });
});

describe('where Chart.js cannot be fetched', () => {
  const openWithout = async (): Promise<Page> => {
    const page = await openPage({missing: [CHARTS]});
    page.screen.box.scrollIntoView();
    await waitUntil(() => page.screen.chartText.includes(failed), 'Nothing was said');
    return page;
  };

  it('a quiet line says so in the place of the chart', async () => {
    const {screen} = await openWithout();
    expect(screen.box.textContent).to.include(failed);
    expect(screen.canvas === null).to.be.true;
  });

  it('the table of figures stands', async () => {
    const {screen} = await openWithout();
    expect(screen.figures).to.have.length.above(10);
  });

  it('the table of the chart stands open', async () => {
    const {screen} = await openWithout();
    expect(screen.chartTable.open).to.be.true;
    expect(screen.chartRows).to.have.length.above(1);
  });

  it('the tables of the other charts can be reached', async () => {
    const {screen} = await openWithout();
    await screen.choose('Healing');
    expect(screen.chartRows.at(-1)?.[0]).to.equal('Days off');
  });
});

describe('where nothing can be fetched after the first answer', () => {
  it('the answer is complete', async () => {
    const {screen} = await openPage({missing: [LATER]});
    expect(screen.row('Whole course').join()).to.match(/^\$.*,\$/);
    expect(screen.figures).to.have.length.above(10);
  });

  it('a quiet line says so', async () => {
    const {screen} = await openPage({missing: [LATER]});
    expect(screen.chartText).to.equal(partFailed);
  });
});

describe('the room for the charts', () => {
  before(() => setViewport({width: 1250, height: 2600}));
  after(() => setViewport({width: 800, height: 600}));

  // Put in once the tag is known, as the page's own first paint is not ours.
  const head = `<script>
      window.moved = [];
      new PerformanceObserver((list) => moved.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
    </script><script type="module">
      import '/src/define.ts';
      document.body.innerHTML = '<treatment-estimator></treatment-estimator><p>What the clinic says below.</p>';
    </script>`;

  for (const width of [320, 360, 414, 600, 768, 1200]) {
    it(`is kept from the first paint: nothing moves on a page of ${width} px`, async () => {
      const page = await openPage({head, body: '', width, height: 2500});
      await untilInk(page.screen);
      await located(page);
      const shifts = (page.window as unknown as {moved: {value: number}[]}).moved;
      expect(shifts.map(({value}) => value)).to.deep.equal([]);
    });
  }
});

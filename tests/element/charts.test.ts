import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {alive, chartLibrary, isDrawn, untilDrawn} from '../support/chart.js';
import {ASK, estimatorIn, wordsOf} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

const TABS = [
  {tab: 'Timeline', title: 'Sessions, healing, result'},
  {tab: 'Result', title: 'How much better it gets, and for how many'},
  {tab: 'Cost', title: 'What you will have paid, month by month'},
  {tab: 'Healing', title: 'Days off and redness after each session'},
];

const acneScars = () =>
  estimatorIn(
    html`<treatment-estimator concern="acne-scars" skin-tone="IV"></treatment-estimator>`,
  );

async function openAt(tab: string) {
  const screen = await acneScars();
  await screen.choose(tab);
  return screen;
}

describe('the charts', () => {
  it('stand behind one tab each, the timeline first', async () => {
    const screen = await acneScars();
    expect(screen.tabs.map(wordsOf)).to.deep.equal(TABS.map(({tab}) => tab));
    expect(screen.openTab).to.equal('Timeline');
  });

  for (const {tab, title} of TABS) {
    describe(`behind “${tab}”`, () => {
      it('are drawn when the tab is chosen', async () => {
        const Chart = await chartLibrary();
        const screen = await openAt(tab);
        await untilDrawn(Chart, screen);
        expect(alive(Chart)).to.equal(1);
      });

      it('are torn down when the element is removed', async () => {
        const Chart = await chartLibrary();
        const screen = await openAt(tab);
        await untilDrawn(Chart, screen);
        screen.el.remove();
        expect(isDrawn(Chart, screen.canvas)).to.be.false;
        expect(alive(Chart)).to.equal(0);
      });

      it('have a title that says what is seen', async () => {
        expect((await openAt(tab)).chartTitle).to.equal(title);
      });

      it('are an image with that title for those who do not see it', async () => {
        const {canvas} = await openAt(tab);
        expect(canvas?.getAttribute('role')).to.equal('img');
        expect(canvas?.getAttribute('aria-label')).to.match(new RegExp(`^${title}\\. .+`));
      });

      it('have their table closed, and a tap away', async () => {
        const screen = await openAt(tab);
        expect(screen.chartTable.open).to.be.false;
        screen.chartTableSummary.click();
        expect(screen.chartTable.open).to.be.true;
      });

      it('name every treatment in their table and leave no cell of its columns empty', async () => {
        const screen = await openAt(tab);
        await screen.openChartTable();
        const cells = screen.chartRows.flat();
        for (const treatment of screen.treatments) expect(cells).to.include(treatment);
        expect(screen.chartRows.slice(1).map(([, ...figures]) => figures[0])).not.to.include('');
      });
    });
  }

  it('change place: the one before is let go', async () => {
    const Chart = await chartLibrary();
    const screen = await acneScars();
    await untilDrawn(Chart, screen);
    const before = Chart.getChart(screen.canvas!);
    await screen.choose('Result');
    await waitUntil(() => Chart.getChart(screen.canvas!) !== before);
    await untilDrawn(Chart, screen);
    expect(alive(Chart)).to.equal(1);
  });

  it('follow an answer in place', async () => {
    const Chart = await chartLibrary();
    const screen = await openAt('Cost');
    await untilDrawn(Chart, screen);
    const chart = Chart.getChart(screen.canvas!);
    const sums = () => JSON.stringify(chart?.data.datasets.map(({data}) => data));
    const before = sums();
    await screen.answer(ASK.area, 'Cheeks');
    await waitUntil(() => sums() !== before);
    expect(Chart.getChart(screen.canvas!) === chart).to.be.true;
  });
});

describe('the table of a chart says what the table of figures says:', () => {
  it('the cost', async () => {
    const screen = await openAt('Cost');
    await screen.openChartTable();
    const paid = screen.treatments.map(
      (_, at) =>
        screen.chartRows
          .map((row) => row[at + 1])
          .findLast(Boolean)
          ?.split(' ')[0],
    );
    expect(paid).to.deep.equal(screen.row('Whole course'));
  });

  it('the full result', async () => {
    const screen = await openAt('Timeline');
    await screen.openChartTable();
    expect(screen.chartRows.at(-1)).to.deep.equal(['Full result', ...screen.ranges('Full result')]);
  });

  it('the share of people', async () => {
    const screen = await openAt('Result');
    await screen.openChartTable();
    const shares = screen.chartRows
      .find(([first]) => first === 'See a clear change')
      ?.slice(1)
      .map((cell) => cell.replace(/ \(.*/, ''));
    expect(shares).to.deep.equal(screen.row('See a clear change'));
  });

  it('the days of healing', async () => {
    const screen = await openAt('Healing');
    await screen.openChartTable();
    const daysOff = screen.chartRows
      .find(([first]) => first === 'Days off')
      ?.slice(1)
      .map((cell) => cell.replace(/ \(.*/, ''));
    expect(daysOff).to.deep.equal(screen.row('Days off, each time'));
  });
});

describe('a chart that would say nothing', () => {
  const darkSpots = () =>
    estimatorIn(html`<treatment-estimator concern="pigmentation"></treatment-estimator>`);

  it('asks for the kind in one sentence, without a picture, and its table stays', async () => {
    const screen = await darkSpots();
    screen.box.scrollIntoView();
    await waitUntil(() => screen.chartText.includes('“Which kind?”'), 'Nothing was said');
    expect(screen.canvas === null).to.be.true;
    await screen.openChartTable();
    expect(screen.chartRows.flat()).to.include('Which kind?');
  });

  it('is drawn as soon as the kind is chosen', async () => {
    const Chart = await chartLibrary();
    const screen = await darkSpots();
    screen.box.scrollIntoView();
    await waitUntil(() => screen.canvas === null, 'It was drawn');
    await screen.answer(ASK.kind, 'Melasma: brown patches on the face');
    await untilDrawn(Chart, screen);
  });
});

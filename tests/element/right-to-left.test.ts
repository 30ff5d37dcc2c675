import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {STEP_IDS} from '../../src/steps/index.js';
import {chartLibrary, untilTabDrawn} from '../support/chart.js';
import {answeredIn, openEverything, openFold} from '../support/everything.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {printed} from '../support/take-away.js';
import {cutOff, scrollsSideways} from '../support/room.js';
import {LANGUAGE_IDS} from '../support/languages.js';

const TWO = 'microneedling laser-nonablative';
const FOUR = 'rf-microneedling laser-nonablative laser-ablative laser-low-level';
const arabic = (): Promise<Screen> =>
  estimatorIn(html`<treatment-estimator locale="ar" treatments=${TWO}></treatment-estimator>`);
/** Left edges, in the order in which a reader comes by. */
const edges = (elements: Iterable<Element>): number[] =>
  [...elements].map((each) => each.getBoundingClientRect().left);
const falls = (numbers: readonly number[]): boolean =>
  numbers.length > 1 &&
  numbers.every((number, at) => at === 0 || number < (numbers[at - 1] as number));

describe('the direction', () => {
  for (const [what, template, direction] of [
    [
      'Arabic on a page from left to right',
      html`<div dir="ltr"><treatment-estimator locale="ar"></treatment-estimator></div>`,
      'rtl',
    ],
    [
      'Arabic with a region',
      html`<treatment-estimator locale="ar-EG"></treatment-estimator>`,
      'rtl',
    ],
    [
      'English on a page from right to left',
      html`<div dir="rtl"><treatment-estimator locale="en"></treatment-estimator></div>`,
      'ltr',
    ],
    [
      'German that is told otherwise',
      html`<treatment-estimator locale="de" dir="rtl"></treatment-estimator>`,
      'ltr',
    ],
    [
      'Hebrew, which it lacks and shows in English',
      html`<div dir="rtl"><treatment-estimator locale="he"></treatment-estimator></div>`,
      'ltr',
    ],
  ] as const) {
    it(`is that of the sentences: ${what}`, async () => {
      const screen = await estimatorIn(template);
      expect(screen.direction).to.equal(direction);
      expect(falls(edges(screen.root.querySelectorAll('.answer thead :is(td, th)')))).to.equal(
        direction === 'rtl',
      );
    });
  }

  it('turns with the language', async () => {
    const screen = await arabic();
    screen.el.locale = 'en';
    await screen.el.updateComplete;
    expect(screen.direction).to.equal('ltr');
  });
});

describe('in Arabic', () => {
  // Where it is wide, the cells stand below each other.
  before(() => setViewport({width: 500, height: 600}));
  after(() => setViewport({width: 800, height: 600}));

  it('the cells of a row follow one another from the right', async () => {
    for (const row of (await arabic()).root.querySelectorAll('.answer tbody tr:not(.same)'))
      expect(falls(edges(row.querySelectorAll('td:not(.lanes)')))).to.be.true;
  });

  it('no text of the table touches the column before it', async () => {
    for (const row of (await arabic()).root.querySelectorAll('.answer tbody tr:not(.same)')) {
      const [first, second] = [...row.querySelectorAll('td:not(.lanes)')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return {text: range.getBoundingClientRect(), cell: cell.getBoundingClientRect()};
      });
      expect(first!.text.left).to.be.at.least(second!.cell.right + 10);
      expect(second!.text.right).to.be.closeTo(second!.cell.right, 1);
    }
  });

  it('the scales run from the right', async () => {
    const {root} = await arabic();
    const [start, end] = [...root.querySelectorAll('.head .ends span')].map(
      (label) => label.getBoundingClientRect().left,
    );
    expect(start).to.be.greaterThan(end ?? Infinity);
    const [from, to] = [...root.querySelectorAll('.head rect')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    // Microneedling costs less: its bar ends nearer to the 0 at the right.
    expect(from!.left).to.be.greaterThan(to!.left);
  });

  it('studies are cited in English, from left to right, each on its own', async () => {
    const screen = await arabic();
    await openEverything(screen);
    const citations = [...screen.root.querySelectorAll<HTMLElement>('[lang=en]')];
    expect(citations.length).to.be.greaterThan(20);
    expect(
      new Set(
        citations.map(
          (each) => getComputedStyle(each).direction + getComputedStyle(each).unicodeBidi,
        ),
      ),
    ).to.deep.equal(new Set(['ltrisolate']));
  });

  it('an address reads from left to right, on the screen and on paper', async () => {
    const screen = await answeredIn(
      html`<treatment-estimator locale="ar"></treatment-estimator>`,
      TWO,
    );
    const fold = await openFold(screen, 'plan');
    const buttons = fold.querySelectorAll('button');
    buttons[buttons.length - 1]?.click();
    await screen.el.updateComplete;
    const {document: paper} = await printed(screen, () => {
      buttons[0]?.click();
    });
    expect([fold.querySelector('a')?.dir, paper.querySelector('a')?.dir]).to.deep.equal([
      'ltr',
      'ltr',
    ]);
  });
});

describe('from right to left, at 360 px', () => {
  before(() => setViewport({width: 360, height: 700}));
  after(() => setViewport({width: 800, height: 600}));

  const fits = (screen: Screen): void => {
    expect(cutOff(screen.el)).to.deep.equal([]);
    expect(scrollsSideways(screen.el)).to.be.false;
  };

  for (const treatments of [TWO, FOUR]) {
    for (const fold of STEP_IDS) {
      it(`nothing is cut off or scrolls sideways in the fold of ${fold}, with ${treatments.split(' ').length} treatments`, async () => {
        const screen = await answeredIn(
          html`<treatment-estimator locale="ar"></treatment-estimator>`,
          treatments,
        );
        await openFold(screen, fold);
        fits(screen);
      });
    }

    it(`nothing is cut off or scrolls sideways in the rest, with ${treatments.split(' ').length} treatments`, async () => {
      const screen = await answeredIn(
        html`<treatment-estimator locale="ar"></treatment-estimator>`,
        treatments,
      );
      await openEverything(screen);
      for (const tab of screen.tabs) {
        tab.click();
        await screen.el.updateComplete;
        await screen.openChartTable();
        fits(screen);
      }
    });
  }

  for (const locale of LANGUAGE_IDS) {
    it(`the tabs of the charts stand in one row, in ${locale}`, async () => {
      const {tabs} = await estimatorIn(
        html`<treatment-estimator locale=${locale}></treatment-estimator>`,
      );
      expect(new Set(tabs.map((tab) => tab.getBoundingClientRect().top)).size).to.equal(1);
    });
  }
});

describe('the charts', () => {
  after(() => setViewport({width: 800, height: 600}));

  /** Where the axis of time, people or days begins and ends on the canvas, px from the left. */
  async function axis(
    template: Parameters<typeof estimatorIn>[0],
    tab: number,
  ): Promise<readonly [first: number, last: number]> {
    const Chart = await chartLibrary();
    const screen = await estimatorIn(template);
    await untilTabDrawn(Chart, screen, tab);
    const points = Chart.getChart(screen.canvas!)?.getDatasetMeta(0).data ?? [];
    const xs = points.map(({x}) => x);
    const scale = Object.values(Chart.getChart(screen.canvas!)?.scales ?? {}).find(
      ({axis: which}) => which === 'x',
    );
    // One point alone has no direction; its axis has.
    return xs.length > 1 && tab === 0
      ? [xs[0] as number, xs.at(-1) as number]
      : [scale?.getPixelForValue(0) ?? 0, scale?.getPixelForValue(1) ?? 0];
  }

  for (const [tab, name] of ['cost', 'timeline', 'result', 'recovery'].entries()) {
    it(`run from right to left in Arabic, and only there: ${name}`, async () => {
      const [first, last] = await axis(
        html`<treatment-estimator locale="ar"></treatment-estimator>`,
        tab,
      );
      expect(first).to.be.greaterThan(last);
      const [left, right] = await axis(
        html`<div dir="rtl"><treatment-estimator locale="en"></treatment-estimator></div>`,
        tab,
      );
      expect(left).to.be.lessThan(right);
    });
  }

  /**
   * What is written on canvases while something is done, with its edges, px from the left of its
   * canvas.
   */
  async function written(
    act: () => Promise<void>,
  ): Promise<{text: string; left: number; right: number; room: number}[]> {
    const texts: {text: string; left: number; right: number; room: number}[] = [];
    const fillText = Object.getOwnPropertyDescriptor(
      CanvasRenderingContext2D.prototype,
      'fillText',
    )!;
    Object.defineProperty(CanvasRenderingContext2D.prototype, 'fillText', {
      ...fillText,
      value(this: CanvasRenderingContext2D, text: string, x: number, y: number, ...more: []) {
        const {
          width,
          actualBoundingBoxLeft: before,
          actualBoundingBoxRight: after,
        } = this.measureText(text);
        // The words beside an axis are written on a canvas that was moved.
        const at = x + this.getTransform().e / devicePixelRatio;
        if (width > 0)
          texts.push({text, left: at - before, right: at + after, room: this.canvas.clientWidth});
        (fillText.value as CanvasRenderingContext2D['fillText']).call(this, text, x, y, ...more);
      },
    });
    try {
      await act();
    } finally {
      Object.defineProperty(CanvasRenderingContext2D.prototype, 'fillText', fillText);
    }
    return texts;
  }

  for (const locale of [...LANGUAGE_IDS, 'ar-EG']) {
    for (const width of [360, 768, 1200]) {
      it(`write nothing that is cut off or stands outside, in ${locale} on ${width} px`, async () => {
        await setViewport({width: width + 50, height: 700});
        const Chart = await chartLibrary();
        const texts = await written(async () => {
          const screen = await estimatorIn(
            html`<div style="width: ${width}px; font-family: Verdana, 'DejaVu Sans', sans-serif">
              <treatment-estimator locale=${locale} treatments=${TWO}></treatment-estimator>
            </div>`,
          );
          for (const tab of screen.tabs.keys()) await untilTabDrawn(Chart, screen, tab);
        });
        expect(texts.length).to.be.greaterThan(30);
        expect(
          texts.filter(
            ({text, left, right, room}) => text.includes('…') || left < -1 || right > room + 1,
          ),
        ).to.deep.equal([]);
      });
    }
  }
});

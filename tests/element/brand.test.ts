import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {pixelsOf, untilInk} from '../support/chart.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';
import {css, drawnIn, GREEN, openDrawn, twoFrames, type Rgb} from '../support/drawn-page.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const PURPLE: Rgb = [128, 0, 128];

const branded = (tokens: string): Promise<Screen> =>
  estimatorIn(
    html`<div style=${tokens}>
      <treatment-estimator
        treatments="microneedling laser-nonablative laser-ablative"
      ></treatment-estimator>
    </div>`,
  );
const styleOf = ({root}: Screen, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector)!);

describe('a token of the page reaches what it says:', () => {
  const COLOURS = [
    {token: '--te-ink', selector: '.te', property: 'color'},
    {token: '--te-ink', selector: '.chip:has(:checked)', property: 'border-top-color'},
    {token: '--te-paper', selector: '.te', property: 'background-color'},
    {token: '--te-quiet', selector: '.hint', property: 'color'},
    {token: '--te-line', selector: 'tbody tr', property: 'border-top-color'},
    {token: '--te-first', selector: 'thead .s0.mark', property: 'background-color'},
    {token: '--te-second', selector: 'thead .s1.mark', property: 'background-color'},
    {token: '--te-third', selector: 'thead .s2.mark', property: 'background-color'},
  ] as const;

  for (const {token, selector, property} of COLOURS) {
    it(`${token} as the ${property} of ${selector}`, async () => {
      expect(
        styleOf(await branded(`${token}: ${css(PURPLE)}`), selector).getPropertyValue(property),
      ).to.equal(css(PURPLE));
    });
  }

  it('--te-font', async () => {
    expect(styleOf(await branded('--te-font: Georgia, serif'), '.boxes b').fontFamily).to.equal(
      'Georgia, serif',
    );
  });

  it('--te-radius, down to none', async () => {
    const screen = await branded('--te-radius: 0');
    const round = ['.te', '.boxes label', '.chip', 'figure', '.tabs button'].filter(
      (selector) => !/^0px( 0px)*$/.test(styleOf(screen, selector).borderRadius),
    );
    expect(round).to.deep.equal([]);
  });

  it('--te-space, outside and inside', async () => {
    const [plain, roomy] = [await branded(''), await branded('--te-space: 2')];
    const places = [
      ['.answer', 'margin-left'],
      ['.answer', 'padding-top'],
      ['.answer td', 'padding-top'],
      ['figure', 'padding-left'],
    ] as const;
    const spaces = (screen: Screen): number[] =>
      places.map(([selector, property]) =>
        parseFloat(styleOf(screen, selector).getPropertyValue(property)),
      );
    expect(spaces(roomy)).to.deep.equal(spaces(plain).map((space) => 2 * space));
  });

  it('--te-chart-height', async () => {
    expect((await branded('--te-chart-height: 400px')).box.getBoundingClientRect().height).to.equal(
      400,
    );
  });

  it('ink and paper make the rest: with them alone, no colour of ours is left', async () => {
    const screen = await branded('--te-ink: #0000ff; --te-paper: #ffff00');
    const colourless = (selector: string, property: string): boolean => {
      const [red = 0, green = 0, blue = 0] = (
        styleOf(screen, selector)
          .getPropertyValue(property)
          .match(/[\d.]+/g) ?? []
      ).map(Number);
      // On the way from yellow to blue, red and green go together and blue makes up for them.
      return Math.abs(red - green) < 0.01 && Math.abs(red + blue - 1) < 0.01;
    };
    expect(colourless('.hint', 'color')).to.be.true;
    expect(colourless('.answer tbody tr', 'border-top-color')).to.be.true;
    expect(colourless('.boxes label', 'border-top-color')).to.be.true;
    expect(colourless('figure', 'background-color')).to.be.true;
  });
});

describe('the charts follow the colours of the page', () => {
  it('from the start', async () => {
    const page = await openPage({css: 'treatment-estimator { --te-first: green; }'});
    await untilInk(page.screen);
    await drawnIn(page, GREEN);
  });

  for (const [series, token] of ['--te-first', '--te-second'].entries()) {
    it(`when ${token} is set on the page (treatment ${series + 1})`, async () => {
      const page = await openDrawn();
      page.document.documentElement.style.setProperty(token, 'green');
      await drawnIn(page, GREEN);
    });
  }

  for (const token of ['--te-ink', '--te-quiet', '--te-line', '--te-paper']) {
    it(`when ${token} is set on the page`, async () => {
      const page = await openDrawn();
      const before = page.screen.canvas?.toDataURL();
      page.document.documentElement.style.setProperty(token, 'green');
      await waitUntil(
        () => page.screen.canvas?.toDataURL() !== before,
        'The chart stayed as it was',
        {interval: 10},
      );
    });
  }

  it('when a class is toggled, there and back', async () => {
    const page = await openDrawn({css: '.spring { --te-first: green; }'});
    page.document.body.classList.add('spring');
    await drawnIn(page, GREEN);
    page.document.body.classList.remove('spring');
    await waitUntil(() => pixelsOf(page.screen.canvas, GREEN) === 0, 'Green stayed', {
      interval: 10,
    });
  });

  it('when the page toggles its colour scheme', async () => {
    const page = await openDrawn({
      css: ':root { color-scheme: light; --te-first: light-dark(purple, green); }',
    });
    page.document.documentElement.style.colorScheme = 'dark';
    await drawnIn(page, GREEN);
  });

  it('when they changed while the estimator was hidden', async () => {
    const page = await openDrawn();
    page.el.hidden = true;
    page.document.documentElement.style.setProperty('--te-first', 'green');
    await twoFrames(page);
    page.el.hidden = false;
    await drawnIn(page, GREEN);
  });

  it('and its font', async () => {
    const page = await openDrawn();
    const before = page.screen.canvas?.toDataURL();
    page.document.documentElement.style.setProperty('--te-font', 'monospace');
    await waitUntil(
      () => page.screen.canvas?.toDataURL() !== before,
      'The chart stayed as it was',
      {interval: 10},
    );
  });

  it('and keep the newest answer where both change at once', async () => {
    const page = await openDrawn();
    page.document.documentElement.style.setProperty('--te-first', 'green');
    await page.screen.answer(ASK.concern, 'Large pores');
    await drawnIn(page, GREEN);
    const changed = page.screen.canvas?.toDataURL();
    const fresh = await openPage({
      body: '<treatment-estimator concern="pores"></treatment-estimator>',
      css: ':root { --te-first: green; }',
    });
    await untilInk(fresh.screen);
    await drawnIn(fresh, GREEN);
    expect(changed === fresh.screen.canvas?.toDataURL()).to.be.true;
  });

  it('but are not drawn anew by what is none of their colours', async () => {
    const page = await openDrawn({css: ':root { --other: red; }'});
    let told = 0;
    page.screen.root.addEventListener('transitionrun', () => told++);
    page.document.documentElement.style.setProperty('--other', 'blue');
    page.document.documentElement.style.setProperty('--te-first', css(GREEN));
    await drawnIn(page, GREEN);
    page.document.documentElement.style.setProperty('--other', 'green');
    await twoFrames(page);
    expect(told).to.equal(1);
  });
});

describe('--te-chart-height', () => {
  before(() => setViewport({width: 1250, height: 2600}));
  after(() => setViewport({width: 800, height: 600}));

  it('gives the chart its room at once, also later', async () => {
    const page = await openPage({height: 2500});
    await untilInk(page.screen);
    page.document.documentElement.style.setProperty('--te-chart-height', '30em');
    await waitUntil(
      () => page.screen.canvas?.getBoundingClientRect().height === 480,
      'The chart kept its height',
      {interval: 10},
    );
  });

  const head = `<script>
      window.moved = [];
      new PerformanceObserver((list) => moved.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
    </script><script type="module">
      import '/src/define.ts';
      document.body.innerHTML = '<treatment-estimator></treatment-estimator><p>What the clinic says below.</p>';
    </script>`;

  for (const width of [360, 800]) {
    for (const tokens of [
      '--te-chart-height: 24em',
      '--te-chart-height: 180px',
      '--te-space: .7',
      '--te-space: 1.5',
    ]) {
      it(`is kept free from the first paint with ${tokens}: nothing moves on a page of ${width} px`, async () => {
        const page = await openPage({
          head,
          body: '',
          width,
          height: 2500,
          css: `:root { ${tokens}; }`,
        });
        await untilInk(page.screen);
        await fixture(html`<p>One more frame</p>`);
        expect((page.window as unknown as {moved: unknown[]}).moved).to.deep.equal([]);
      });
    }
  }
});

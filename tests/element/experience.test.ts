import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {violations} from '../support/axe.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {focused, press} from '../support/keyboard.js';
import {openPage} from '../support/page.js';
import {cutOff, scrollsSideways} from '../support/room.js';
import {waitUntil} from '../support/wait-until.js';
import {LANGUAGE_IDS} from '../support/languages.js';

const foldOf = ({root}: Screen): HTMLDetailsElement =>
  root.querySelector('#fold-experience') as HTMLDetailsElement;
const titles = (screen: Screen, selector: string): string[] =>
  [...foldOf(screen).querySelectorAll(selector)].map(({textContent}) => textContent?.trim() ?? '');

/** Opens the fold as a person does. */
async function open(screen: Screen): Promise<void> {
  await waitUntil(() => foldOf(screen), 'the folds have come');
  foldOf(screen).querySelector('summary')?.click();
  await waitUntil(() => foldOf(screen).querySelector('article'), 'it has come');
}

async function openAll(screen: Screen): Promise<void> {
  await open(screen);
  for (const details of foldOf(screen).querySelectorAll('details')) details.open = true;
}

const four = (locale: string) =>
  html`<treatment-estimator
    locale=${locale}
    treatments="rf-microneedling laser-nonablative ipl laser-pigment"
  ></treatment-estimator>`;

describe('what it is like', () => {
  it('has the same parts for each treatment, and doing nothing beside them', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await open(screen);
    expect(titles(screen, 'article > h4')).to.deep.equal(screen.treatments);
    const parts = [...foldOf(screen).querySelectorAll('article')].map((article) =>
      // Without what all lines of a list rest on.
      [...article.querySelectorAll('h5')]
        .map(({textContent}) => textContent?.replace(/\s*\w*\s*\[.*$/s, ''))
        .join(),
    );
    expect(new Set(parts).size).to.equal(1);
    expect(titles(screen, 'h4')).to.include('Doing nothing');
  });

  it('stands side by side from 640 px of its box on, each part below the one before', async () => {
    for (const [width, isBeside] of [
      [600, false],
      [660, true],
    ] as const) {
      const screen = await estimatorIn(
        html`<div style="inline-size: ${width}px">
          <treatment-estimator></treatment-estimator>
        </div>`,
      );
      await open(screen);
      const [first, second] = [...foldOf(screen).querySelectorAll('article')].map((article) =>
        article.getBoundingClientRect(),
      );
      expect(first?.top === second?.top).to.equal(isBeside);
      for (const article of foldOf(screen).querySelectorAll('article')) {
        const boxes = [...article.children].map((part) => part.getBoundingClientRect());
        expect(boxes.filter(({top}, at) => top < (boxes[at - 1]?.bottom ?? 0) - 1)).to.deep.equal(
          [],
        );
      }
    }
  });

  it('says what a whole list rests on once', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await open(screen);
    const heading = [...foldOf(screen).querySelectorAll('h4')].find(({textContent}) =>
      textContent?.startsWith('When to call'),
    );
    expect(heading?.textContent).to.match(/\[\d+\]\s*$/);
    expect(heading?.nextElementSibling?.textContent).not.to.match(/\[/);
  });

  it('is not fetched before it is opened', async () => {
    const {screen, fetched} = await openPage();
    await waitUntil(() => foldOf(screen), 'the folds have come');
    expect(fetched().filter((path) => path.includes('experience'))).to.deep.equal([]);
  });

  it('opens by keyboard, and so does the care of a treatment', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await waitUntil(() => foldOf(screen), 'the folds have come');
    foldOf(screen).querySelector('summary')?.focus();
    await press('Enter');
    await waitUntil(() => foldOf(screen).querySelector('article'), 'it has come');
    await press('Tab');
    expect(focused(screen)?.textContent).to.match(/^Care, day by day\s+Microneedling$/);
    await press('Enter');
    expect(foldOf(screen).querySelector<HTMLDetailsElement>('article details')?.open).to.equal(
      true,
    );
  });

  it('follows another answer, and what was open stays open', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await openAll(screen);
    screen.el.concern = 'hair-loss';
    await screen.el.updateComplete;
    expect(foldOf(screen).textContent).to.include('Hair loss usually goes on slowly.');
    expect(foldOf(screen).querySelector<HTMLDetailsElement>('article details')?.open).to.equal(
      true,
    );
  });

  it('is told in German where the estimator speaks German', async () => {
    const screen = await estimatorIn(html`<treatment-estimator locale="de"></treatment-estimator>`);
    await open(screen);
    expect(titles(screen, 'article:first-child h5')[0]).to.equal('Vorteile');
  });

  it('works where the charts cannot be loaded', async () => {
    const {screen} = await openPage({missing: ['/src/charts/drawings.ts']});
    await open(screen);
    expect(titles(screen, 'article > h4')).to.deep.equal(screen.treatments);
  });

  it('says so where it cannot be loaded itself', async () => {
    const {screen} = await openPage({missing: ['/src/steps/what-it-is-like/view.ts']});
    await waitUntil(() => foldOf(screen), 'the folds have come');
    foldOf(screen).querySelector('summary')?.click();
    await waitUntil(
      () => foldOf(screen).textContent?.includes('This part could not be loaded.'),
      'it is said',
    );
  });

  for (const locale of LANGUAGE_IDS) {
    it(`has nothing that axe finds wrong, four treatments and everything open, in ${locale}`, async () => {
      const screen = await estimatorIn(four(locale));
      await openAll(screen);
      expect(await violations(screen.el)).to.deep.equal([]);
    });

    it(`fits 320 px, four treatments and everything open, in ${locale}`, async () => {
      await setViewport({width: 320, height: 640});
      const screen = await estimatorIn(four(locale));
      await openAll(screen);
      expect(cutOff(screen.el)).to.deep.equal([]);
      expect(scrollsSideways(screen.el)).to.equal(false);
      await setViewport({width: 800, height: 600});
    });
  }
});

import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {CONCERN_IDS} from '../../src/evidence/concerns/index.js';
import {LANGUAGE_IDS} from '../support/languages.js';
import {ASK, estimatorIn, wordsOf, type Screen} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

const PHONE = {width: 390, height: 844};
/** A little more than half of it, in any font. */
const SUMS_BY = 450;

const box = ({el, root}: Screen, selector: string): DOMRect => {
  const {top} = el.getBoundingClientRect();
  const found = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(found.x, found.y - top, found.width, found.height);
};

describe('the first screen of a phone', () => {
  before(() => setViewport(PHONE));
  after(() => setViewport({width: 800, height: 600}));

  for (const locale of LANGUAGE_IDS) {
    it(`has both sums and all that differs, in ${locale}`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator locale=${locale}></treatment-estimator>`,
      );
      expect(box(screen, '.pair b').top).to.be.below(SUMS_BY);
      expect(screen.differences).to.have.length(5);
      expect(box(screen, '.differs').bottom).to.be.below(PHONE.height);
      expect(box(screen, '.next').bottom).to.be.below(PHONE.height);
    });

    for (const concern of CONCERN_IDS)
      it(`has the chosen concern in view, in ${locale}: ${concern}`, async () => {
        const screen = await estimatorIn(
          html`<treatment-estimator locale=${locale} concern=${concern}></treatment-estimator>`,
        );
        await waitUntil(() => {
          const [chip, row] = [
            box(screen, '.chip:has(:checked)'),
            box(screen, '.concern .choices'),
          ];
          return chip.left >= row.left && chip.right <= row.right;
        }, 'It stays out of view');
      });
  }
});

describe('the questions', () => {
  it('stand beside the answer where there is room, and above it where there is not', async () => {
    for (const [width, isBeside] of [
      [1200, true],
      [700, false],
    ] as const) {
      await setViewport({width: width + 40, height: 800});
      const screen = await estimatorIn(
        html`<div style="inline-size: ${width}px">
          <treatment-estimator></treatment-estimator>
        </div>`,
      );
      const [ask, answer] = [box(screen, '.ask'), box(screen, '.answer')];
      expect(ask.right <= answer.left, `${width}`).to.equal(isBeside);
    }
    await setViewport({width: 800, height: 600});
  });

  it('are left out by “hide”, and what the page has set of them holds', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator hide="kind severity" severity="severe"></treatment-estimator>`,
    );
    expect(screen.questions).to.deep.equal([ASK.concern, ASK.area, ASK.skin]);
    expect(screen.el.estimate.inputs.severity).to.equal('severe');
  });

  it('on the skin is open until somebody answers: what differs asks for it and leads there', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    expect(screen.chosen(ASK.skin)).to.equal(undefined);
    const line = screen.root.querySelector<HTMLElement>('.differs button');
    expect(wordsOf(line)).to.include('Choose your skin type');
    line?.click();
    await waitUntil(
      () => screen.root.activeElement?.matches('.skinTone input'),
      'the question has the focus',
    );
    await screen.answer(ASK.skin, 'Type IV');
    expect(screen.differences.join()).not.to.include('depend on your skin');
    await screen.answer(ASK.skin, 'Not sure');
    expect(screen.chosen(ASK.skin)).to.match(/^Not sure/);
    expect(screen.differences.join()).not.to.include('depend on your skin');
  });
});

describe('what differs', () => {
  for (const hidden of ['skin-tone', 'skinTone', 'severity skin-tone'])
    it(`asks for no question that the page hides: ${hidden}`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator hide=${hidden}></treatment-estimator>`,
      );
      expect(screen.differences).to.have.length(5);
      expect(screen.root.querySelector('.differs li button')).to.equal(null);
    });

  it('leads to the kind where all wait for it, though the page hides it', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator concern="pigmentation" hide="kind"></treatment-estimator>`,
    );
    screen.root.querySelector<HTMLElement>('.differs li button')?.click();
    await waitUntil(() => screen.root.activeElement?.matches('.kind select'), 'The question');
  });
});

describe('what leads on', () => {
  const next = ({root}: Screen): HTMLElement | null => root.querySelector('.next button');

  it('goes from what differs to the six steps', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    next(screen)?.click();
    await waitUntil(() => screen.root.activeElement?.matches('.person summary'), 'The steps');
  });

  it('waits where the kind must be known first', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator concern="pigmentation"></treatment-estimator>`,
    );
    expect(next(screen)).to.equal(null);
  });
});

describe('the compact layout', () => {
  const compact = (): Promise<Screen> =>
    estimatorIn(html`<treatment-estimator layout="compact"></treatment-estimator>`);
  const isSeen = ({root}: Screen, selector: string): boolean =>
    root.querySelector(selector)?.checkVisibility() ?? false;

  it('shows the sums, what differs, what they are for and what they are not, and nothing else', async () => {
    const screen = await compact();
    expect(isSeen(screen, '.pair b')).to.equal(true);
    expect(isSeen(screen, '.differs')).to.equal(true);
    expect(screen.about).to.equal('For moderate acne scars on the whole face.');
    expect(isSeen(screen, '.about')).to.equal(true);
    expect(isSeen(screen, '.foot')).to.equal(true);
    for (const part of ['.ask', 'table', '.charts', '.person', '.method'])
      expect(isSeen(screen, part), part).to.equal(false);
  });

  it('shows all, and the steps, by what leads on', async () => {
    const screen = await compact();
    screen.root.querySelector<HTMLElement>('.next button')?.click();
    await waitUntil(() => screen.root.activeElement?.matches('.person summary'), 'The steps');
    expect(isSeen(screen, 'table')).to.equal(true);
  });

  it('shows all of it by one button', async () => {
    const screen = await compact();
    screen.root.querySelector<HTMLElement>('.see')?.click();
    await screen.el.updateComplete;
    for (const part of ['.ask', 'table', '.charts', '.person', '.method'])
      expect(isSeen(screen, part), part).to.equal(true);
    expect(isSeen(screen, '.see')).to.equal(false);
  });
});

describe('the picture of the places', () => {
  it('opens beside the question, and a touch answers it', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    screen.root.querySelector<HTMLElement>('.area .thumb')?.click();
    await waitUntil(() => screen.root.querySelector('dialog[open]') !== null, 'It has opened');
    screen.root
      .querySelector('[data-area=cheeks]')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await waitUntil(() => screen.root.querySelector('dialog') === null, 'It has closed');
    expect(screen.chosen(ASK.area)).to.equal('Cheeks');
    expect(screen.el.estimate.inputs.area).to.equal('cheeks');
  });
});

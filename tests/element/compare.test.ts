import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import {en} from '../../src/i18n/en/answer.js';
import type {ConcernId} from '../../src/index.js';
import {estimatorIn} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

const OTHERS = ['RF microneedling', 'IPL'];
const acneScars = () =>
  estimatorIn(html`<treatment-estimator concern="acne-scars"></treatment-estimator>`);

describe('the treatments to choose from', () => {
  for (const [dir, width] of [
    ['ltr', 320],
    ['ltr', 1000],
    ['rtl', 320],
    ['rtl', 1000],
  ] as const)
    it(`have their name beside their box, and what they are below it: ${dir}, ${width} px`, async () => {
      const {root} = await estimatorIn(
        html`<div dir=${dir} style="inline-size: ${width}px">
          <treatment-estimator lang=${dir === 'rtl' ? 'ar' : 'en'}></treatment-estimator>
        </div>`,
      );
      root.querySelector<HTMLElement>('.compare summary')?.click();
      await waitUntil(() => root.querySelector('.compare label'));
      const labels = [...root.querySelectorAll('.compare label')];
      for (const label of labels) {
        const text = document.createRange();
        text.selectNodeContents(label.querySelector('span') ?? label);
        const [box, words, what] = [
          label.querySelector('input')?.getBoundingClientRect(),
          text.getClientRects()[0],
          label.querySelector('small:last-child')?.getBoundingClientRect(),
        ];
        if (!box || !words || !what) throw new Error('There is no name');
        expect(box.top, label.textContent).to.be.below(words.bottom);
        expect(box.bottom, label.textContent).to.be.above(words.top);
        expect(dir === 'rtl' ? words.right <= box.left : words.left >= box.right).to.equal(true);
        // Lines of tall letters reach into each other.
        expect(what.top).to.be.above((words.top + words.bottom) / 2);
      }
    });
});

describe('comparing', () => {
  it('begins with microneedling beside a laser', async () => {
    expect((await acneScars()).treatments).to.deep.equal(['Microneedling', 'Non-ablative laser']);
  });

  it('puts another treatment into a column of its own', async () => {
    const screen = await acneScars();
    await screen.compare('IPL');
    expect(screen.treatments).to.deep.equal(['Microneedling', 'Non-ablative laser', 'IPL']);
  });

  it('gives every row a figure for the new column', async () => {
    const screen = await acneScars();
    await screen.compare('IPL');
    for (const row of screen.rows) expect(screen.row(row), row).to.have.length(3);
  });

  it('names the new treatment in the headline', async () => {
    const screen = await acneScars();
    await screen.compare('Ablative laser');
    expect(screen.headline).to.match(/, about \$[\d,]+ with ablative laser$/);
  });

  it('is part of estimate, no treatment included', async () => {
    const screen = await acneScars();
    await screen.compare('IPL');
    expect(screen.el.estimate.options.map(({treatment}) => treatment)).to.deep.equal([
      'microneedling',
      'laser-nonablative',
      'ipl',
      'none',
    ]);
  });

  it('takes a treatment away again', async () => {
    const screen = await acneScars();
    await screen.compare('Non-ablative laser');
    expect(screen.treatments).to.deep.equal(['Microneedling']);
  });

  it('offers no fifth column', async () => {
    const screen = await acneScars();
    for (const other of OTHERS) await screen.compare(other);
    expect(screen.candidates.filter(({checked, disabled}) => !checked && !disabled)).to.have.length(
      0,
    );
    await screen.compare('Pigment laser');
    expect(screen.treatments).to.deep.equal(['Microneedling', 'Non-ablative laser', ...OTHERS]);
  });

  it('offers a fourth place again once one is free', async () => {
    const screen = await acneScars();
    for (const other of OTHERS) await screen.compare(other);
    await screen.compare('Non-ablative laser');
    await screen.compare('Pigment laser');
    expect(screen.treatments).to.deep.equal(['Microneedling', ...OTHERS, 'Pigment laser']);
  });

  it('keeps the last treatment', async () => {
    const screen = await acneScars();
    await screen.compare('Non-ablative laser');
    expect(screen.candidate('Microneedling').disabled).to.be.true;
  });

  it('says where a treatment wants care', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator skin-tone="VI" treatments="laser-ablative"></treatment-estimator>`,
    );
    expect(screen.text).to.include('Not usual for this');
  });
});

describe('the line about no treatment', () => {
  for (const id of Object.keys(CONCERNS) as ConcernId[]) {
    it(`stands for ${id}, whatever is compared`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator concern=${id} treatments="ipl"></treatment-estimator>`,
      );
      expect(screen.untreated).to.equal(
        `Doing nothing costs nothing and has no side effects. ${en.untreated[id]}`,
      );
    });
  }
});

import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Option} from '../../src/index.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';

const acneScars = () =>
  estimatorIn(
    html`<treatment-estimator concern="acne-scars" skin-tone="II"></treatment-estimator>`,
  );

/** Worked out beside the element's own rounding: two significant digits. */
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 2,
});
const asMoney = ({cost}: Option): string =>
  cost === null ? 'Not known' : dollars.format(cost.likely / 100);

const treated = ({el}: Screen): Option[] =>
  el.estimate.options.filter(({treatment}) => treatment !== 'none');

describe('an answer', () => {
  for (const {question, choice, input, id} of [
    {question: ASK.concern, choice: 'Stretch marks', input: 'concern', id: 'stretch-marks'},
    {question: ASK.kind, choice: 'Ice-pick', input: 'kind', id: 'ice-pick'},
    {question: ASK.area, choice: 'Cheeks', input: 'area', id: 'cheeks'},
    {question: ASK.skin, choice: 'Type VI', input: 'skinTone', id: 'VI'},
    {question: ASK.severity, choice: 'Severe', input: 'severity', id: 'severe'},
  ] as const) {
    describe(`“${choice}” to “${question}”`, () => {
      it('stands as the chosen one', async () => {
        const screen = await acneScars();
        await screen.answer(question, choice);
        expect(screen.chosen(question)).to.match(new RegExp(`^${choice}`));
      });

      it(`is what estimate is about: ${input} ${id}`, async () => {
        const screen = await acneScars();
        await screen.answer(question, choice);
        expect(screen.el.estimate.inputs[input]).to.equal(id);
      });

      it('changes the table', async () => {
        const screen = await acneScars();
        const {figures} = screen;
        await screen.answer(question, choice);
        expect(screen.figures).not.to.deep.equal(figures);
      });

      it('leaves headline, table and estimate with the same costs', async () => {
        const screen = await acneScars();
        await screen.answer(question, choice);
        const costs = treated(screen).map(asMoney);
        expect(screen.row('Whole course')).to.deep.equal(costs);
        expect(screen.headline.match(/\$[\d,]+/g)).to.deep.equal(costs);
      });
    });
  }

  for (const {question, choice, sentence} of [
    {
      question: ASK.concern,
      choice: 'Stretch marks',
      sentence: 'For moderate stretch marks on the belly.',
    },
    {question: ASK.area, choice: 'Cheeks', sentence: 'For moderate acne scars on the cheeks.'},
    {
      question: ASK.severity,
      choice: 'Severe',
      sentence: 'For severe acne scars on the whole face.',
    },
  ]) {
    it(`“${choice}” is said in the sentence`, async () => {
      const screen = await acneScars();
      await screen.answer(question, choice);
      expect(screen.about).to.include(sentence);
    });
  }

  it('about skin is explained in words', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.skin, 'Type V.');
    expect(screen.hint(ASK.skin)).to.equal('Type V. Rarely burns, tans deeply.');
  });
});

describe('a tone on the Monk scale', () => {
  it('checks no radio button: it is no skin type', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator skin-tone="monk-7"></treatment-estimator>`,
    );
    expect(screen.chosen(ASK.skin)).to.equal(undefined);
  });

  it('is named in the hint', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator skin-tone="monk-7"></treatment-estimator>`,
    );
    expect(screen.hint(ASK.skin)).to.equal('Tone 7 of 10 on the Monk scale');
  });

  it('gives way to a type that a person chooses', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator skin-tone="monk-7"></treatment-estimator>`,
    );
    await screen.answer(ASK.skin, 'Type IV');
    expect(screen.hint(ASK.skin)).to.equal('Type IV. Burns a little, tans easily.');
  });
});

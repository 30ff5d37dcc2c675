import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {CONCERNS} from '../../src/engine/choices.js';
import {en} from '../../src/i18n/en.js';
import type {ConcernId, Option} from '../../src/index.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';

const acneScars = () => estimatorIn(html`<treatment-estimator concern="acne-scars" skin-tone="II"></treatment-estimator>`);
const ids = Object.keys(CONCERNS) as ConcernId[];

/** Worked out beside the element's own rounding: two significant digits. */
const dollars = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD', maximumSignificantDigits: 2});
const asMoney = ({cost}: Option): string => (cost === null ? 'Not known' : dollars.format(cost.likely / 100));

const treated = ({el}: Screen): Option[] => el.estimate.options.filter(({treatment}) => treatment !== 'none');

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
    {question: ASK.concern, choice: 'Stretch marks', sentence: 'For moderate stretch marks on the belly.'},
    {question: ASK.area, choice: 'Cheeks', sentence: 'For moderate acne scars on the cheeks.'},
    {question: ASK.severity, choice: 'Severe', sentence: 'For severe acne scars on the whole face.'},
  ]) {
    it(`“${choice}” is said in the sentence`, async () => {
      const screen = await acneScars();
      await screen.answer(question, choice);
      expect(screen.summary).to.include(sentence);
    });
  }

  it('about skin is explained in words', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.skin, 'Type V.');
    expect(screen.hint(ASK.skin)).to.equal('Type V. Rarely burns, tans deeply.');
  });
});

describe('the question about kinds', () => {
  for (const id of ids.filter((each) => CONCERNS[each].kinds.length > 0)) {
    it(`is asked for ${id}, with “Not sure” first and chosen`, async () => {
      const screen = await acneScars();
      await screen.answer(ASK.concern, en.concerns[id]);
      expect(screen.choices(ASK.kind)).to.deep.equal(['Not sure', ...CONCERNS[id].kinds.map((kind) => en.kinds[kind])]);
      expect(screen.chosen(ASK.kind)).to.equal('Not sure');
    });
  }

  for (const id of ids.filter((each) => CONCERNS[each].kinds.length === 0)) {
    it(`is not asked for ${id}`, async () => {
      const screen = await acneScars();
      await screen.answer(ASK.concern, en.concerns[id]);
      expect(screen.questions).not.to.include(ASK.kind);
    });
  }

  it('covers all kinds again when answered with “Not sure”', async () => {
    const screen = await acneScars();
    const {figures} = screen;
    await screen.answer(ASK.kind, 'Boxcar');
    await screen.answer(ASK.kind, 'Not sure');
    expect(screen.figures).to.deep.equal(figures);
  });
});

describe('another concern', () => {
  for (const id of ids) {
    it(`brings the places of ${id}`, async () => {
      const screen = await acneScars();
      await screen.answer(ASK.concern, en.concerns[id]);
      expect(screen.choices(ASK.area)).to.deep.equal(CONCERNS[id].areas.map((area) => en.areas[area]));
    });
  }

  it('forgets kind and place, which may not occur there', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.kind, 'Boxcar');
    await screen.answer(ASK.area, 'Back');
    await screen.answer(ASK.concern, 'Lines and wrinkles');
    expect([screen.chosen(ASK.kind), screen.chosen(ASK.area)]).to.deep.equal(['Not sure', 'Whole face']);
  });

  it('keeps what was said of the skin and how marked it is', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.severity, 'Mild');
    await screen.answer(ASK.concern, 'Dark spots');
    expect([screen.chosen(ASK.skin), screen.chosen(ASK.severity)]).to.deep.equal(['Type II. Burns easily, tans a little.', 'Mild']);
  });

  it('brings the laser most used for it', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.concern, 'Thinning hair');
    expect(screen.treatments).to.deep.equal(['Microneedling', 'Low-level laser']);
  });
});

describe('a tone on the Monk scale', () => {
  it('checks no radio button: it is no skin type', async () => {
    const screen = await estimatorIn(html`<treatment-estimator skin-tone="monk-7"></treatment-estimator>`);
    expect(screen.chosen(ASK.skin)).to.equal(undefined);
  });

  it('is named in the hint', async () => {
    const screen = await estimatorIn(html`<treatment-estimator skin-tone="monk-7"></treatment-estimator>`);
    expect(screen.hint(ASK.skin)).to.equal('Tone 7 of 10 on the Monk scale');
  });

  it('gives way to a type that a person chooses', async () => {
    const screen = await estimatorIn(html`<treatment-estimator skin-tone="monk-7"></treatment-estimator>`);
    await screen.answer(ASK.skin, 'Type IV');
    expect(screen.hint(ASK.skin)).to.equal('Type IV. Burns a little, tans easily.');
  });
});

import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {CONCERNS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import {en} from '../../src/i18n/en/answer.js';
import type {ConcernId} from '../../src/index.js';
import {ASK, estimatorIn} from '../support/harness.js';

const acneScars = () =>
  estimatorIn(
    html`<treatment-estimator concern="acne-scars" skin-tone="II"></treatment-estimator>`,
  );
const ids = Object.keys(CONCERNS) as ConcernId[];

describe('the question about kinds', () => {
  for (const id of ids.filter((each) => kindIdsOf(each).length > 0)) {
    it(`is asked for ${id}, with “Not sure” first and chosen`, async () => {
      const screen = await acneScars();
      await screen.answer(ASK.concern, en.concerns[id]);
      expect(screen.choices(ASK.kind)).to.deep.equal([
        'Not sure',
        ...kindIdsOf(id).map((kind) => en.kinds[kind]),
      ]);
      expect(screen.chosen(ASK.kind)).to.equal('Not sure');
    });
  }

  for (const id of ids.filter((each) => kindIdsOf(each).length === 0)) {
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
      const places = CONCERNS[id].areas.map((area) => en.areas[area]);
      // One place is no question.
      if (places.length === 1) expect(screen.questions).not.to.include(ASK.area);
      else expect(screen.choices(ASK.area)).to.deep.equal(places);
    });
  }

  it('forgets kind and place, which may not occur there', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.kind, 'Boxcar');
    await screen.answer(ASK.area, 'Back');
    await screen.answer(ASK.concern, 'Lines and wrinkles');
    expect([screen.chosen(ASK.kind), screen.chosen(ASK.area)]).to.deep.equal([
      'Not sure',
      'Whole face',
    ]);
  });

  it('keeps what was said of the skin and how marked it is', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.severity, 'Mild');
    await screen.answer(ASK.concern, 'Dark spots');
    expect([screen.chosen(ASK.skin), screen.chosen(ASK.severity)]).to.deep.equal([
      'Type II. Burns easily, tans a little.',
      'Mild',
    ]);
  });

  it('forgets what was compared', async () => {
    const screen = await acneScars();
    await screen.compare('IPL');
    await screen.answer(ASK.concern, 'Thinning hair');
    expect(screen.treatments).not.to.include('IPL');
  });

  it('brings the laser most used for it', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.concern, 'Thinning hair');
    expect(screen.treatments).to.deep.equal(['Microneedling', 'Low-level laser']);
  });
});

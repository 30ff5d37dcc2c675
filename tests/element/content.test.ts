import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {CONCERNS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import type {ConcernId, TreatmentEstimator} from '../../src/index.js';
import {Screen} from '../support/harness.js';
import {hasFigure} from '../support/has-figure.js';
import {LANGUAGE_IDS, stringsIn} from '../support/languages.js';

const SKINS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** What stands on a screen where something went wrong behind it. */
const SLIPS = /NaN|undefined|null|Infinity|\[object|\{/;

/** One estimator, through every place and skin type of a concern. */
async function throughAll(
  concern: ConcernId,
  locale: string,
  look: (screen: Screen, where: string) => void,
): Promise<void> {
  const el = await fixture<TreatmentEstimator>(
    html`<treatment-estimator concern=${concern} locale=${locale}></treatment-estimator>`,
  );
  const screen = new Screen(el);
  for (const area of CONCERNS[concern].areas) {
    for (const skin of SKINS) {
      Object.assign(el, {area, skinTone: skin});
      await el.updateComplete;
      look(screen, `${area}, ${skin}`);
    }
  }
}

for (const locale of LANGUAGE_IDS) {
  describe(`in ${locale}, every place and skin type of`, () => {
    for (const concern of Object.keys(CONCERNS) as ConcernId[]) {
      it(`${concern} reads as words: no slip of a program`, async () => {
        await throughAll(concern, locale, ({text}, where) =>
          expect(text, where).not.to.match(SLIPS),
        );
      });

      it(`${concern} has a figure in every cell, asks for the kind, or says that it is not known`, async () => {
        const {main} = await stringsIn(locale);
        await throughAll(concern, locale, ({figures}, where) => {
          expect(figures, where).not.to.be.empty;
          expect(
            figures.filter(
              (figure) =>
                !hasFigure(figure, main) &&
                figure !== main.cells.notKnown &&
                figure !== main.ask.kind,
            ),
            where,
          ).to.deep.equal([]);
        });
      });
    }
  });
}

describe('every chart of', () => {
  for (const concern of Object.keys(CONCERNS) as ConcernId[]) {
    it(`${concern} reads as words, with every treatment beside the others`, async () => {
      const el = await fixture<TreatmentEstimator>(
        html`<treatment-estimator concern=${concern}></treatment-estimator>`,
      );
      await el.updateComplete;
      const screen = new Screen(el);
      for (const treatments of [
        'microneedling rf-microneedling laser-nonablative laser-ablative',
        'laser-pigment laser-vascular ipl laser-low-level',
      ]) {
        el.treatments = treatments;
        for (const {textContent: tab} of screen.tabs) {
          await screen.choose(tab);
          expect(screen.text, tab).not.to.match(SLIPS);
        }
      }
    });

    it(`${concern} reads as words for every kind`, async () => {
      const el = await fixture<TreatmentEstimator>(
        html`<treatment-estimator concern=${concern}></treatment-estimator>`,
      );
      for (const kind of ['', ...kindIdsOf(concern)] as const) {
        el.kind = kind;
        await el.updateComplete;
        expect(new Screen(el).text, kind).not.to.match(SLIPS);
      }
    });
  }
});

import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {CONCERN_IDS, CONCERNS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../src/evidence/treatments/index.js';
import {enPerson} from '../../src/i18n/en/steps.js';
import {chartLibrary, untilTabDrawn} from '../support/chart.js';
import {A_CLINIC, ITS_TREATMENTS} from '../support/a-clinic.js';
import {englishAmong} from '../support/english.js';
import {answeredIn, openEverything} from '../support/everything.js';
import {estimatorIn} from '../support/harness.js';
import {LANGUAGE_IDS} from '../support/languages.js';
import {printed} from '../support/take-away.js';
import {visibleTexts} from '../support/visible-text.js';

const TREATED = TREATMENT_IDS.filter((treatment) => treatment !== 'none');
/** Four at most stand side by side. */
const SETS = [TREATED.slice(0, 4), TREATED.slice(4)].map((some) => some.join(' '));

/** Words that are the same in many languages. */
const INTERNATIONAL = ['Microneedling', 'IPL', 'Isotretinoin'];

for (const language of LANGUAGE_IDS.filter((id) => id !== 'en')) {
  describe(`no English is left in ${language}`, () => {
    const english = (root: ParentNode): string[] =>
      englishAmong(visibleTexts(root, language), INTERNATIONAL);

    it('in the answers to all concerns and kinds, and in every notice', async () => {
      const {el, root} = await estimatorIn(
        html`<treatment-estimator locale=${language} no-charts></treatment-estimator>`,
      );
      const notices = new Set<string | undefined>();
      for (const concern of CONCERN_IDS) {
        for (const kind of ['', ...kindIdsOf(concern)]) {
          for (const [at, treatments] of SETS.entries()) {
            Object.assign(el, {
              concern,
              kind,
              treatments,
              skinTone: at === 0 ? 'VI' : '',
              area: '',
            });
            await el.updateComplete;
            expect(english(root), `${concern} ${kind}`).to.deep.equal([]);
            for (const notice of root.querySelectorAll<HTMLElement>('.note'))
              notices.add(notice.dataset['notice']);
          }
        }
      }
      for (const area of CONCERNS['stretch-marks'].areas) {
        Object.assign(el, {concern: 'stretch-marks', kind: '', treatments: '', area});
        await el.updateComplete;
        for (const notice of root.querySelectorAll<HTMLElement>('.note'))
          notices.add(notice.dataset['notice']);
      }
      el.config = 'unreadable';
      await el.updateComplete;
      notices.add(root.querySelector<HTMLElement>('.note')?.dataset['notice']);
      expect(english(root)).to.deep.equal([]);
      expect([...notices].sort()).to.deep.equal(Object.keys(enPerson.notices).sort());
    });

    it('in what a clinic says of its prices', async () => {
      const {el, root} = await estimatorIn(
        html`<treatment-estimator
          locale=${language}
          treatments=${ITS_TREATMENTS}
          .config=${A_CLINIC}
        ></treatment-estimator>`,
      );
      root.querySelector<HTMLDetailsElement>('[part=bills]')?.setAttribute('open', '');
      root.querySelector<HTMLElement>('.compare summary')?.click();
      await el.updateComplete;
      expect(root.querySelectorAll('[part=bills] td').length).to.be.greaterThan(8);
      expect(english(root)).to.deep.equal([]);
    });

    for (const treatments of SETS) {
      it(`in the folds, the method and the printed plan, with every answer given: ${treatments}`, async () => {
        const screen = await answeredIn(
          html`<treatment-estimator locale=${language}></treatment-estimator>`,
          treatments,
        );
        await openEverything(screen);
        expect(visibleTexts(screen.root, language).length).to.be.greaterThan(400);
        expect(english(screen.root)).to.deep.equal([]);
        const {document: paper} = await printed(screen, () => {
          screen.root.querySelector<HTMLElement>('#fold-plan button')?.click();
        });
        expect(visibleTexts(paper.body, language).length).to.be.greaterThan(100);
        expect(english(paper.body)).to.deep.equal([]);
      });

      it(`in the charts and their tables: ${treatments}`, async () => {
        const Chart = await chartLibrary();
        const screen = await estimatorIn(
          html`<treatment-estimator
            locale=${language}
            treatments=${treatments}
          ></treatment-estimator>`,
        );
        for (const tab of screen.tabs.keys()) {
          await untilTabDrawn(Chart, screen, tab);
          await screen.openChartTable();
          expect(english(screen.root)).to.deep.equal([]);
        }
      });
    }
  });
}

describe('in Arabic', () => {
  it('three Latin words stand together only where a study or a clearance is cited', async () => {
    const screen = await answeredIn(
      html`<treatment-estimator locale="ar"></treatment-estimator>`,
      SETS[0] as string,
    );
    await openEverything(screen);
    expect(
      visibleTexts(screen.root, 'ar').filter(
        (text) =>
          !text.includes('FDA') && /[a-z]{2,}[\s\p{P}]+[a-z]{2,}[\s\p{P}]+[a-z]{2,}/iu.test(text),
      ),
    ).to.deep.equal([]);
  });
});

describe('the look-out for English', () => {
  it('finds it in English', async () => {
    const {root} = await estimatorIn(html`<treatment-estimator locale="en"></treatment-estimator>`);
    expect(englishAmong(visibleTexts(root, 'en'), []).length).to.be.greaterThan(50);
  });
});

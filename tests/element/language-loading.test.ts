import {expect} from '@open-wc/testing';
import {ASK, wordsOf} from '../support/harness.js';
import {LANGUAGE_IDS} from '../support/languages.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

for (const language of LANGUAGE_IDS.filter((id) => id !== 'en')) {
  for (const file of ['index', 'answer']) {
    it(`${language} gives way to English throughout where its ${file}.ts cannot be fetched`, async () => {
      const {screen} = await openPage({
        lang: language,
        missing: [`/src/i18n/${language}/${file}.ts`],
      });
      expect(screen.headline).to.match(/^About \$\d,\d{3}/);
      expect(screen.language).to.equal('en');
    });
  }

  it(`one part of ${language} gives way to English where it cannot be fetched`, async () => {
    const {screen} = await openPage({
      lang: language,
      missing: [`/src/i18n/${language}/charts.ts`],
    });
    await waitUntil(() => screen.tabs.length > 0);
    expect(screen.language).to.equal(language);
    expect(screen.tabs.map(wordsOf)).to.deep.equal(['Timeline', 'Result', 'Cost', 'Healing']);
  });
}

describe('a language changed while another is on its way', () => {
  const GERMAN = /\b(mit|und|nicht|höchstens)\b/i;
  const english = () => openPage({body: '<treatment-estimator locale="en"></treatment-estimator>'});

  it('is the one shown, throughout', async () => {
    const {el, screen} = await english();
    el.locale = 'de';
    await Promise.resolve();
    el.locale = 'en';
    await el.updateComplete;
    expect(screen.text).not.to.match(GERMAN);
  });

  it('is the one shown once an answer is given', async () => {
    const {el, screen} = await english();
    el.locale = 'de';
    await Promise.resolve();
    el.locale = 'en';
    await screen.answer(ASK.severity, 'Severe');
    expect(screen.text).not.to.match(GERMAN);
  });

  it('shows an answer that is given meanwhile', async () => {
    const {el, screen} = await english();
    el.locale = 'de';
    await screen.answer(ASK.severity, 'Severe');
    expect(screen.about).to.include('starke Aknenarben');
  });
});

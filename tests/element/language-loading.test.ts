import {expect} from '@open-wc/testing';
import {ASK} from '../support/harness.js';
import {openPage} from '../support/page.js';

describe('a language that cannot be fetched', () => {
  it('gives way to English throughout', async () => {
    const {screen} = await openPage({lang: 'de', missing: ['/src/i18n/de/answer.ts']});
    expect(screen.headline).to.match(/^About \$\d,\d{3}/);
  });

  it('is then not marked as that language', async () => {
    const {screen} = await openPage({lang: 'de', missing: ['/src/i18n/de/answer.ts']});
    expect(screen.language).to.equal('en');
  });
});

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
    expect(screen.summary).to.include('starke Aknenarben');
  });
});

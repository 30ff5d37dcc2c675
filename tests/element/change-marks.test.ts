import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import {ASK, estimatorIn, wordsOf, type Screen} from '../support/harness.js';

const ROWS = '.pair > div, tbody tr, .differs li';

/** The texts that are marked after an answer, and those that it changed. */
async function answered(screen: Screen): Promise<{marked: string[]; changed: string[]}> {
  const rows = [...screen.root.querySelectorAll(ROWS)];
  const before = rows.map(wordsOf);
  await screen.answer(ASK.severity, 'Severe');
  return {
    marked: rows.filter((row) => row.getAnimations().length > 0).map(wordsOf),
    changed: rows.map(wordsOf).filter((text, at) => text !== before[at]),
  };
}

describe('what an answer has changed', () => {
  const estimator = (): Promise<Screen> =>
    estimatorIn(html`<treatment-estimator skin-tone="IV"></treatment-estimator>`);
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('is marked for a moment, and nothing else', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    const {marked, changed} = await answered(await estimator());
    expect(changed).not.to.have.length(0);
    expect(marked).to.deep.equal(changed);
  });

  it('is not marked for who wants no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const {marked, changed} = await answered(await estimator());
    expect(changed).not.to.have.length(0);
    expect(marked).to.deep.equal([]);
  });
});

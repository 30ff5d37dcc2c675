import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {violations} from '../support/axe.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {press, tabTo} from '../support/keyboard.js';

const TITLE = 'What matters to me';

/** Ticks a box of the fold as a person does. */
async function mark({el}: Screen, fold: HTMLElement, words: string): Promise<void> {
  [...fold.querySelectorAll('label')].find((label) => label.textContent.trim() === words)?.click();
  await el.updateComplete;
}

describe('what matters to me', () => {
  it('comes only when it is opened', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    expect(screen.fold(TITLE).querySelector('input')).to.equal(null);
    await screen.open(TITLE);
    expect(screen.fold(TITLE).querySelectorAll('input')).to.have.length(5);
  });

  it('moves the marked rows to the top and back, and says so once', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const before = screen.rows;
    const fold = await screen.open(TITLE);
    await mark(screen, fold, 'Days off');
    expect(screen.rows[0]).to.equal('Days off, each time');
    expect(screen.status.textContent).to.contain('come first in the table');
    await mark(screen, fold, 'Days off');
    expect(screen.rows).to.deep.equal(before);
  });

  it('keeps what is marked when another concern is asked for', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await mark(screen, await screen.open(TITLE), 'Low risk of dark marks');
    await screen.answer('What would you like to treat?', 'Large pores');
    expect(screen.rows[0]).to.match(/^Dark marks/);
  });

  it('is reached, opened and answered by keyboard alone', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await tabTo(screen, TITLE);
    await press('Enter');
    await screen.open(TITLE);
    await press('Tab', 'Tab', ' ');
    await screen.el.updateComplete;
    expect(screen.rows[0]).to.equal('Sessions');
  });

  it('is open to everybody', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    await mark(screen, await screen.open(TITLE), 'What it costs');
    expect(await violations(screen.el)).to.deep.equal([]);
  });
});

import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {ASK, estimatorIn} from '../support/harness.js';

const acneScars = () =>
  estimatorIn(html`<treatment-estimator concern="acne-scars"></treatment-estimator>`);

describe('what is said aloud', () => {
  it('is nothing before the first answer', async () => {
    expect((await acneScars()).status.textContent).to.equal('');
  });

  it('is the new sums and what differs after an answer, once', async () => {
    const screen = await acneScars();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(screen.status.textContent));
    observer.observe(screen.status, {childList: true, characterData: true, subtree: true});
    await screen.answer(ASK.severity, 'Severe');
    observer.disconnect();
    expect(said).to.deep.equal([[screen.headline, ...screen.differences].join('. ')]);
  });

  it('is nothing where the page has set a value', async () => {
    const screen = await acneScars();
    screen.el.severity = 'severe';
    await screen.el.updateComplete;
    expect(screen.status.textContent).to.equal('');
  });

  it('never contradicts the screen', async () => {
    const screen = await acneScars();
    await screen.answer(ASK.severity, 'Severe');
    screen.el.concern = 'pores';
    await screen.el.updateComplete;
    expect(['', [screen.headline, ...screen.differences].join('. ')]).to.include(
      screen.status.textContent,
    );
  });

  it('is polite, and in one place', async () => {
    const screen = await acneScars();
    expect(screen.root.querySelectorAll('[role=status]')).to.have.length(1);
    expect(screen.root.querySelectorAll('[role=alert], [aria-live=assertive]')).to.have.length(0);
  });
});

import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {BAD_LINKS} from '../support/bad-links.js';
import {ASK, estimatorIn} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

const FAILED =
  'The link could not be read. Here are the usual answers instead. You can change them.';

/**
 * Opens the page's address anew with this behind the “#”. WebKit takes a hundred of them in ten
 * seconds.
 */
const arriveBy = (fragment: string): void => {
  history.replaceState(null, '', location.pathname + location.search + fragment);
};

describe('a link', () => {
  afterEach(() => {
    arriveBy('');
    // A link is used once, until the address changes.
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

  it('restores all answers', async () => {
    arriveBy(
      '#treatment-estimator=1&concern=wrinkles&kind=deep&area=eyes&skin-tone=V&severity=severe&treatments=ipl+none&matters=daysOff',
    );
    const screen = await estimatorIn(
      html`<treatment-estimator concern="pores"></treatment-estimator>`,
    );
    expect(
      [ASK.concern, ASK.kind, ASK.area, ASK.skin, ASK.severity].map((question) =>
        screen.chosen(question),
      ),
    ).to.deep.equal([
      'Lines and wrinkles',
      'Deep wrinkles',
      'Around the eyes',
      'Type V. Rarely burns, tans deeply.',
      'Severe',
    ]);
    expect(screen.treatments).to.deep.equal(['IPL']);
    expect(screen.rows[0]).to.equal('Days off, each time');
    expect(screen.text).not.to.contain(FAILED);
  });

  it('is for the estimator with its id, and the other keeps what its page says', async () => {
    arriveBy('#treatment-estimator=1&for=second&concern=wrinkles');
    const first = await estimatorIn(
      html`<treatment-estimator id="first" concern="pores"></treatment-estimator>`,
    );
    const second = await estimatorIn(
      html`<treatment-estimator id="second" concern="pores"></treatment-estimator>`,
    );
    expect([first, second].map((screen) => screen.chosen(ASK.concern))).to.deep.equal([
      'Large pores',
      'Lines and wrinkles',
    ]);
  });

  it('fires no event: nobody has answered anything yet', async () => {
    arriveBy('#treatment-estimator=1&concern=wrinkles');
    let fired = 0;
    await estimatorIn(
      html`<treatment-estimator
        @estimate-change=${() => {
          fired++;
        }}
      ></treatment-estimator>`,
    );
    expect(fired).to.equal(0);
  });

  it('says that it could not be read in the language of the page', async () => {
    arriveBy('#treatment-estimator=9');
    const screen = await estimatorIn(html`<treatment-estimator locale="de"></treatment-estimator>`);
    expect(screen.text).to.contain('Der Link war nicht lesbar.');
  });

  for (const [name, fragment] of BAD_LINKS) {
    it(`with ${name} opens the usual answers and says so once, quietly`, async () => {
      arriveBy(fragment);
      const screen = await estimatorIn(
        html`<treatment-estimator concern="pores"></treatment-estimator>`,
      );
      expect(screen.chosen(ASK.concern)).to.equal('Large pores');
      expect(screen.figures.length).to.be.greaterThan(0);
      expect(screen.text.split(FAILED)).to.have.length(2);
    });
  }

  it('pasted into the open page restores its answers, and another one after it', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    for (const concern of ['wrinkles', 'pores'] as const) {
      location.hash = `#treatment-estimator=1&concern=${concern}`;
      await waitUntil(() => screen.el.concern === concern, `The answer is ${concern}`);
      await screen.el.updateComplete;
      expect(screen.el.estimate.inputs.concern).to.equal(concern);
    }
  });

  it('is used by one element, once: a second one, and one built anew, keep what the page says', async () => {
    arriveBy('#treatment-estimator=1&concern=wrinkles');
    const concerns: string[] = [];
    for (let built = 0; built < 3; built++) {
      const {el} = await estimatorIn(
        html`<treatment-estimator concern="pores"></treatment-estimator>`,
      );
      concerns.push(el.estimate.inputs.concern);
    }
    expect(concerns).to.deep.equal(['wrinkles', 'pores', 'pores']);
  });
});

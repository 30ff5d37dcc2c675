import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {estimatorIn, wordsOf, type Screen} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

const PHONE = {width: 390, height: 700};
const LINKS = {bookingLink: '/book?t={treatment}', contactLink: '/ask'};

const strip = ({root}: Screen): Element | null => root.querySelector('.sums > div');
const isSeen = (screen: Screen): boolean =>
  strip(screen)?.checkVisibility({visibilityProperty: true}) === true;

/** Scrolls to a part, as far as the page goes. */
const goTo = ({root}: Screen, selector: string): void => {
  root.querySelector(selector)?.scrollIntoView();
};

describe('the strip with the sums', () => {
  before(() => setViewport(PHONE));
  after(async () => {
    scrollTo(0, 0);
    await setViewport({width: 800, height: 600});
  });

  for (const config of [{}, LINKS])
    it(`comes while the costs are away, above ${Object.keys(config).length} links`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator .config=${config}></treatment-estimator>`,
      );
      scrollTo(0, 0);
      const height = screen.el.offsetHeight;
      await waitUntil(() => !isSeen(screen), 'The costs are in view');
      goTo(screen, 'table');
      await waitUntil(() => isSeen(screen), 'The costs are away');
      const sums = [...screen.root.querySelectorAll('.pair b')].map(wordsOf);
      expect([...(strip(screen)?.querySelectorAll('b') ?? [])].map(wordsOf)).to.deep.equal(sums);
      const links = screen.root.querySelector('.links')?.getBoundingClientRect().top;
      expect(strip(screen)?.getBoundingClientRect().bottom).to.be.closeTo(links ?? PHONE.height, 1);
      goTo(screen, '.foot');
      await waitUntil(() => !isSeen(screen), 'The foot is in view');
      expect(screen.el.offsetHeight).to.equal(height);
    });

  it('has a range where a sum is not the clinic’s beside one that is', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling laser-nonablative"
        .config=${{prices: {microneedling: 200}}}
      ></treatment-estimator>`,
    );
    const said = [...(strip(screen)?.querySelectorAll('b') ?? [])].map(wordsOf);
    const own = screen.root.querySelector('.pair b')?.textContent.trim();
    expect(said[0]).to.equal(own);
    expect(said[1]).to.match(/\$.+ to \$/);
  });
});

import {expect} from '@open-wc/testing';
import {estimate} from '../../src/engine.js';
import {violations} from '../support/axe.js';
import {openPage, type Page} from '../support/page.js';
import {LIST_WITHOUT_LASER} from '../support/a-pasted-list.js';

/** Ten lines in dollars: courses, a combined area, a service that is not compared, two questions. */
const openConfigurator = (width: number): Promise<Page> =>
  openPage({
    width,
    height: 800,
    head: '<link rel="stylesheet" href="/demo/demo.css"><link rel="stylesheet" href="/demo/configurator/configurator.css"><script src="/node_modules/axe-core/axe.min.js"></script>',
    body: '<main class="configurator"><h1>Set it up</h1><div id="work"></div><div id="configurator"></div></main><script type="module" src="/demo/configurator/configurator.ts"></script>',
  });

/** The page as the owner of a clinic uses it. */
const ownerOf = ({document}: Page) => {
  const find = <Kind extends HTMLElement = HTMLInputElement>(id: string): Kind => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`There is no #${id}.`);
    return found as Kind;
  };
  return {
    find,
    has: (id: string): boolean => document.getElementById(id) !== null,
    press: (id: string): void => {
      find(id).click();
    },
    choose: (id: string, value: string): void => {
      find<HTMLSelectElement>(id).value = value;
      find(id).dispatchEvent(new Event('change', {bubbles: true}));
    },
    paste: (text: string): void => {
      find('price-list').value = text;
      find('read-list').click();
    },
  };
};

describe('a pasted price list', () => {
  // What is typed is kept on the device.
  afterEach(() => {
    localStorage.clear();
  });

  for (const width of [360, 1200])
    it(`becomes the sums of the preview, at ${width} pixels, and goes again`, async () => {
      const page = await openConfigurator(width);
      const owner = ownerOf(page);
      owner.choose('market', 'US');
      owner.paste(LIST_WITHOUT_LASER);
      // Which dollar is not written, so nothing is used before somebody says it.
      expect(owner.find('use-prices').hasAttribute('disabled')).to.equal(true);
      owner.press('list-currency-USD');
      owner.choose('line-1-treatment', 'laser-pigment');
      expect(owner.find('use-prices').hasAttribute('disabled')).to.equal(true);
      owner.choose('line-1-area', 'face');
      expect(owner.find('line-1-price').value).to.equal('350');
      expect(await violations(page.document, page.window)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      owner.press('use-prices');

      const prices = {
        microneedling: {areas: {face: {session: 300, courses: {3: 810}}}},
        'rf-microneedling': {areas: {face: {session: 900, courses: {3: 2430}}}},
        'laser-nonablative': {make: 'full', areas: {face: {session: 1200, from: true}}},
        'laser-pigment': {areas: {face: 350}},
        ipl: {areas: {hands: 250}},
      } as const;
      const fees = {consultation: {price: 75, setOff: true}} as const;
      const {config} = page.el;
      expect(config).to.deep.include({prices, fees});
      // What was read stands where prices are typed.
      expect(owner.find('microneedling-session').value).to.equal('300');
      expect(owner.find('microneedling-course-3').value).to.equal('810');
      expect(owner.find('microneedling-face-only').checked).to.equal(true);
      await page.el.updateComplete;
      const shown = page.el.estimate;
      const byHand = estimate(
        {concern: 'acne-scars', area: 'face', market: 'US'},
        {version: 1, prices, fees},
      );
      expect(shown?.options.map(({treatment, cost}) => [treatment, cost])).to.deep.equal(
        byHand.options
          .filter(({treatment}) => shown?.options.some((each) => each.treatment === treatment))
          .map(({treatment, cost}) => [treatment, cost]),
      );
      owner.press('undo-prices');
      expect(page.el.config).to.not.have.property('prices');
    });

  it('is answered with one press where a line leaves one thing open', async () => {
    const page = await openConfigurator(360);
    const owner = ownerOf(page);
    owner.choose('market', 'GB');
    owner.paste('SkinPen face £299\nMicroneedling face course £690\nThread veins from £100');
    const textOf = (id: string): string =>
      owner.find(id).textContent?.replace(/\s+/g, ' ').trim() ?? '';
    expect(textOf('line-1-suggestion-2')).to.equal(
      'Microneedling, whole face: £690 for 3 sessions',
    );
    owner.press('line-1-suggestion-2');
    expect(textOf('line-2-suggestion-1')).to.equal(
      'Vascular laser, whole face: from £100 a session',
    );
    owner.press('line-2-suggestion-1');
    expect(await violations(page.document, page.window)).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(360);
    owner.press('use-prices');
    expect(page.el.config).to.deep.include({
      prices: {
        microneedling: {areas: {face: {session: 299, courses: {3: 690}}}},
        'laser-vascular': {areas: {face: {session: 100, from: true}}},
      },
    });
  });

  it('is used only once what two lines say alike is told apart', async () => {
    const owner = ownerOf(await openConfigurator(1200));
    owner.choose('market', 'GB');
    owner.paste('Laser face £299\nLaser rejuvenation face £450');
    owner.press('line-1-suggestion-1');
    owner.press('line-2-suggestion-1');
    expect(owner.find('use-prices').hasAttribute('disabled')).to.equal(true);
    // A second press takes an answer back.
    owner.press('line-2-suggestion-1');
    expect(owner.find('use-prices').hasAttribute('disabled')).to.equal(false);
  });

  it('says beside a row that is not ticked why, until it is', async () => {
    const owner = ownerOf(await openConfigurator(360));
    owner.choose('market', 'GB');
    owner.paste('Fraxel face £900\nClear + Brilliant face £350');
    expect(owner.find('row-1-why').textContent).to.contain('several makes');
    owner.press('row-1');
    expect(owner.has('row-1-why')).to.equal(false);
    expect(owner.has('row-2-why')).to.equal(true);
  });

  it('offers the tax of the list for its field', async () => {
    const page = await openConfigurator(360);
    const owner = ownerOf(page);
    owner.choose('market', 'GB');
    owner.paste('Prices plus 20% VAT\nSkinPen face £300');
    expect(owner.find('list-tax').textContent).to.contain('20%, on top of the prices');
    // What the line is about is no question any more.
    expect(owner.has('line-1-treatment')).to.equal(false);
    owner.press('use-tax');
    expect(owner.has('use-tax')).to.equal(false);
    owner.press('use-prices');
    expect(page.el.config).to.deep.include({tax: {percent: 20, included: false}});
  });

  it('asks where the sign contradicts the country', async () => {
    const owner = ownerOf(await openConfigurator(1200));
    owner.choose('market', 'US');
    owner.paste('SkinPen face £200');
    expect(owner.find('read-prices').textContent).to.contain('GBP');
    expect(owner.find('use-prices').hasAttribute('disabled')).to.equal(true);
  });
});

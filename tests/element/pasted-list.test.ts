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
    /** Whether something is to be said before the prices are used. */
    isOpen: (): boolean => find('use-prices').getAttribute('aria-disabled') === 'true',
    has: (id: string): boolean => document.getElementById(id) !== null,
    press: (id: string): void => {
      find(id).click();
    },
    choose: (id: string, value: string): void => {
      find<HTMLSelectElement>(id).value = value;
      find(id).dispatchEvent(new Event('change', {bubbles: true}));
    },
    type: (id: string, text: string): void => {
      find(id).value = text;
      find(id).dispatchEvent(new Event('input', {bubbles: true}));
      find(id).dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
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
      // Which dollar is not written: it is that of the country, and it is said.
      expect(owner.find('list-currency-USD').checked).to.equal(true);
      expect(owner.find('list-currency-choice').textContent).to.contain('taken as USD');
      expect(owner.isOpen()).to.equal(false);
      owner.choose('line-1-treatment', 'laser-pigment');
      expect(owner.isOpen()).to.equal(true);
      owner.choose('line-1-area', 'face');
      expect(owner.find('line-1-price').value).to.equal('350');
      expect(await violations(page.document, page.window)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      owner.press('use-prices');
      expect(page.document.activeElement?.id).to.equal('undo-prices');

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
    expect(owner.isOpen()).to.equal(true);
    // A second press takes an answer back.
    owner.press('line-2-suggestion-1');
    expect(owner.isOpen()).to.equal(false);
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
    expect(owner.isOpen()).to.equal(true);
  });

  describe('marks what is wrong in its own field, and leads there', () => {
    interface Case {
      readonly name: string;
      readonly list: string;
      /** What the owner does once the list is read. */
      readonly answer?: (owner: ReturnType<typeof ownerOf>) => void;
      /** Id of the field that is marked. */
      readonly field: string;
      readonly says: string;
    }
    const asIpl = ({choose}: ReturnType<typeof ownerOf>): void => {
      choose('line-1-treatment', 'ipl');
      choose('line-1-area', 'face');
    };
    const CASES: readonly Case[] = [
      {
        name: 'a currency that contradicts the country',
        list: 'SkinPen face $200',
        field: 'list-currency-choice',
        says: 'Choose the currency',
      },
      {
        name: 'a line without a place',
        list: 'SkinPen face £299\nLaser £500',
        answer: ({choose}) => {
          choose('line-1-treatment', 'ipl');
        },
        field: 'line-1-area',
        says: 'Choose the place',
      },
      {
        name: 'an amount that is none',
        list: 'SkinPen face £299\nLaser face £500',
        answer: (owner) => {
          asIpl(owner);
          owner.type('line-1-price', '4l9');
        },
        field: 'line-1-price',
        says: '“4l9” is no amount',
      },
      {
        name: 'a line of what is priced already',
        list: 'IPL face £299\nLaser face £500',
        answer: asIpl,
        field: 'line-1-treatment',
        says: 'priced already',
      },
      {
        name: 'two makes in one place',
        list: 'Fraxel face £900\nClear + Brilliant face £350',
        answer: ({press}) => {
          press('row-1');
          press('row-2');
        },
        field: 'row-1',
        says: 'two prices',
      },
      {
        name: 'no price that is used',
        list: 'SkinPen face £299',
        answer: ({press}) => {
          press('row-1');
        },
        field: 'row-1',
        says: 'Tick at least one',
      },
      {
        name: 'a list without a price',
        list: 'We look forward to seeing you.',
        field: 'price-list',
        says: 'No price',
      },
      {name: 'an empty list', list: '', field: 'price-list', says: 'Paste or type'},
    ];

    for (const {name, list, answer, field, says} of CASES)
      it(name, async () => {
        const {document, window} = await openConfigurator(360);
        const owner = ownerOf({document} as Page);
        owner.choose('market', 'GB');
        owner.paste(list);
        answer?.(owner);
        if (owner.has('use-prices')) owner.press('use-prices');
        const marked = owner.find(field);
        expect(marked.getAttribute('aria-invalid')).to.equal('true');
        expect(owner.find(`${field}-problem`).textContent).to.contain(says);
        expect(marked.getAttribute('aria-describedby')).to.contain(`${field}-problem`);
        expect(marked.contains(document.activeElement)).to.equal(true);
        // It is seen, too: a tick has no border of its own.
        const {borderTopWidth, outlineStyle} = getComputedStyle(marked);
        expect(field === 'row-1' ? outlineStyle : borderTopWidth).to.match(/^(2px|solid|auto)$/);
        expect(await violations(document, window)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(360);
      });
  });
});

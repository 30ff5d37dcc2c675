import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {cutOff} from '../support/room.js';

const ESTIMATOR = '<treatment-estimator></treatment-estimator>';

/** As wide as it makes itself where nothing else says how wide: 62rem. */
const OWN_WIDTH = 992;
const WIDTHS = [320, 600, 1000, 1300];

/** What an author may put around it: the markup, and what it takes of the page's width. */
interface Parent {
  readonly markup: string;
  readonly takes?: (page: number) => number;
  /** Gives its child all of its width, more than 62rem included. */
  readonly stretches?: boolean;
  /** Shows it, where it is not shown at first. */
  readonly show?: (page: Document) => void;
}

const box = (style: string): string => `<div style="${style}">${ESTIMATOR}</div>`;
/** Border and padding that browsers give a dialog. */
const DIALOG = 2 * 3 + 2 * 16;

/** Browsers that do not tell the zoom of an element measure it as if there were none. */
const SHOWN_LARGER = 'currentCSSZoom' in Element.prototype ? 1 : 1.25;

const PARENTS: Readonly<Record<string, Parent>> = {
  'a block': {markup: box(''), stretches: true},
  'a flex row': {markup: box('display: flex')},
  'a flex row that is centred': {markup: box('display: flex; justify-content: center')},
  'a flex row that wraps': {markup: box('display: flex; flex-wrap: wrap')},
  'a flex row within another': {
    markup: `<div style="display: flex">${box('display: flex')}</div>`,
  },
  'a flex column': {markup: box('display: flex; flex-direction: column'), stretches: true},
  'a flex column that is centred': {
    markup: box('display: flex; flex-direction: column; align-items: center'),
  },
  'an inline flex box': {markup: box('display: inline-flex')},
  'a grid': {markup: box('display: grid'), stretches: true},
  'a grid that is centred': {markup: box('display: grid; place-items: center')},
  'a grid with a column as wide as its content': {
    markup: box('display: grid; grid-template-columns: auto'),
    stretches: true,
  },
  'an inline grid': {markup: box('display: inline-grid')},
  'a dialog': {
    markup: `<dialog>${ESTIMATOR}</dialog>`,
    takes: () => DIALOG,
    show: (page) => page.querySelector('dialog')?.showModal(),
  },
  'a popover': {
    markup: `<div popover style="padding: 0; border: 0">${ESTIMATOR}</div>`,
    show: (page) => page.querySelector<HTMLElement>('[popover]')?.showPopover(),
  },
  'a float': {markup: box('float: left')},
  'a float at the end': {markup: box('float: inline-end')},
  'an inline block': {markup: box('display: inline-block')},
  'a table cell': {
    markup: `<table style="border-spacing: 0"><tr><td style="padding: 0">${ESTIMATOR}</td></tr></table>`,
  },
  'a box like a table': {markup: box('display: table')},
  'a table of its full width': {
    markup: `<table style="width: 100%; border-spacing: 0"><tr><td style="padding: 0">${ESTIMATOR}</td></tr></table>`,
    stretches: true,
  },
  'an absolute box': {markup: box('position: absolute')},
  'a fixed box': {markup: box('position: fixed')},
  'a box that fits its content': {markup: box('width: fit-content')},
  'a box as wide as its content': {markup: box('width: max-content; max-width: 100%')},
  'a fieldset': {
    markup: `<fieldset style="padding: 0; border: 0; margin: 0">${ESTIMATOR}</fieldset>`,
    stretches: true,
  },
  'half of a flex row, beside text': {
    markup: `<div style="display: flex"><p style="flex: 1 1 0; margin: 0">What the clinic says.</p><div style="flex: 1 1 0">${ESTIMATOR}</div></div>`,
    takes: (page) => page / 2,
    stretches: true,
  },
  'two columns of text': {
    markup: box('columns: 2; column-gap: 0'),
    takes: (page) => page / 2,
    stretches: true,
  },
  'a page made larger': {
    markup: box('zoom: 1.25'),
    takes: (page) => page - page / SHOWN_LARGER,
    stretches: true,
  },
  'a box that is moved': {markup: box('transform: translateX(0)'), stretches: true},
  'a part that is hidden at first': {
    markup: `<div hidden style="float: left">${ESTIMATOR}</div>`,
    show: (page) => page.querySelector('[hidden]')?.removeAttribute('hidden'),
  },
};

/** Some browsers take the bar's width off the page's. */
const NO_SCROLLBAR =
  'html { scrollbar-width: none; } ::-webkit-scrollbar { display: none; width: 0; }';

/** Its width, that of its first piece in columns, at each width of the page, and all that does not fit. */
async function measured({markup, show}: Parent): Promise<readonly (readonly [number, string[]])[]> {
  const page = await openPage({body: markup, css: NO_SCROLLBAR});
  show?.(page.document);
  const found = [];
  for (const width of WIDTHS) {
    (page.window.frameElement as HTMLElement).style.width = `${width}px`;
    await page.el.updateComplete;
    found.push([Math.round(page.el.getClientRects()[0]?.width ?? 0), misfits(page)] as const);
  }
  return found;
}

const misfits = ({document, el}: Page): string[] =>
  [
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth
      ? ['The page scrolls sideways']
      : []),
    ...cutOff(el),
  ].slice(0, 3);

describe('as wide as its room, without a scroll sideways', () => {
  for (const [name, parent] of Object.entries(PARENTS)) {
    it(`in ${name}`, async () => {
      const {takes = () => 0, stretches} = parent;
      const wanted = WIDTHS.map((width) => {
        const room = width - takes(width);
        return [stretches ? room : Math.min(room, OWN_WIDTH), []];
      });
      expect(await measured(parent)).to.deep.equal(wanted);
    });
  }

  it('where a column takes no more than it must, it is ten letters wide', async () => {
    const {el} = await openPage({
      body: `<div style="display: grid; grid-template-columns: min-content 1fr">${ESTIMATOR}<p>Text.</p></div>`,
    });
    expect(el.getBoundingClientRect().width).to.be.at.least(160);
  });

  it('where there is less room than that, it takes what there is', async () => {
    const {el, document} = await openPage({
      body: box('display: flex; width: 120px'),
      css: NO_SCROLLBAR,
    });
    expect(el.getBoundingClientRect().width).to.equal(120);
    expect(document.documentElement.scrollWidth).to.equal(800);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {TreatmentEstimator} from '../../src/index.js';
import {chartLibrary, untilDrawn} from '../support/chart.js';
import {openFold} from '../support/everything.js';
import {estimatorIn, screenOf, type Screen} from '../support/harness.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const plain = () => estimatorIn(html`<treatment-estimator></treatment-estimator>`);

async function frameDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe style="width: 900px; height: 600px" title="Another document"></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.readyState === 'complete');
  return frame.contentDocument as Document;
}

/** What only styles of each part give: the answer's, the later one's, the charts', a step's. */
const isStyled = ({root, el}: Screen): readonly unknown[] => {
  const styleOf = (selector: string): CSSStyleDeclaration =>
    (el.ownerDocument.defaultView as Window).getComputedStyle(root.querySelector(selector)!);
  return [
    styleOf('.answer table').borderCollapse,
    styleOf('.te').containerType,
    styleOf('.tabs').display,
    styleOf('.fold > summary').display,
    styleOf('.te').colorScheme === '' ? '' : root.adoptedStyleSheets.length,
  ];
};

/** Alive: another answer stands in headline and chart. */
async function isAlive(screen: Screen): Promise<void> {
  const before = screen.headline;
  const radio = screen.root.querySelector<HTMLInputElement>('input[name=concern][value=hair-loss]');
  radio?.click();
  await screen.el.updateComplete;
  expect(screen.headline).not.to.equal(before);
}

/** Ways to another document, and what stands where it has arrived. */
const WAYS: Readonly<Record<string, (el: TreatmentEstimator) => unknown>> = {
  'into a frame': async (el) => (await frameDocument()).body.append(el),
  'into a frame and back': async (el) => {
    const home = el.parentElement;
    (await frameDocument()).body.append(el);
    home?.prepend(el);
  },
  'into a frame, back, and there again': async (el) => {
    const home = el.parentElement;
    const {body} = await frameDocument();
    body.append(el);
    home?.prepend(el);
    body.append(el);
  },
  'from one frame into another': async (el) => {
    (await frameDocument()).body.append(el);
    (await frameDocument()).body.append(el);
  },
  'by way of a document without a window': (el) => {
    const home = el.parentElement;
    document.implementation.createHTMLDocument().body.append(el);
    home?.prepend(el);
  },
  'by way of a template': (el) => {
    const home = el.parentElement;
    document.createElement('template').content.append(el);
    home?.prepend(el);
  },
  'adopted and put back': (el) => {
    const home = el.parentElement;
    document.implementation.createHTMLDocument().adoptNode(el);
    document.adoptNode(el);
    home?.prepend(el);
  },
};

describe('an estimator that is moved', () => {
  for (const [way, go] of Object.entries(WAYS)) {
    it(`${way}, is styled and alive`, async () => {
      const screen = await plain();
      await openFold(screen, 'safety');
      const before = isStyled(screen);
      await go(screen.el);
      await screen.el.updateComplete;
      expect(isStyled(screen)).to.deep.equal(before);
      await isAlive(screen);
      await untilDrawn(await chartLibrary(), screen);
    });
  }

  it('into a frame, takes styles there that come later', async () => {
    const screen = await plain();
    (await frameDocument()).body.append(screen.el);
    await screen.el.updateComplete;
    const count = screen.root.adoptedStyleSheets.length;
    await openFold(screen, 'safety');
    expect(screen.root.adoptedStyleSheets.length).to.equal(count + 1);
  });

  it('before it has ever been on a page, is styled and alive in the frame', async () => {
    const witness = await plain();
    const el = document.createElement('treatment-estimator');
    (await frameDocument()).body.append(el);
    const screen = await screenOf(el);
    expect(isStyled(screen)).to.deep.equal(isStyled(witness));
    await isAlive(screen);
  });

  it('keeps a sheet that the page has given it', async () => {
    const screen = await plain();
    const sheet = new CSSStyleSheet();
    screen.root.adoptedStyleSheets.push(sheet);
    await openFold(screen, 'safety');
    expect(screen.root.adoptedStyleSheets).to.include(sheet);
  });
});

/** How a copy of an estimator comes about. */
const COPIES: Readonly<Record<string, (el: TreatmentEstimator) => Node>> = {
  'cloned with all in it': (el) => el.cloneNode(true),
  'cloned alone': (el) => el.cloneNode(),
  imported: (el) => document.importNode(el, true),
  'written anew': (el) => {
    const template = document.createElement('template');
    template.innerHTML = el.outerHTML;
    return template.content.firstElementChild as Node;
  },
};

describe('a copy of an estimator', () => {
  for (const [how, copyOf] of Object.entries(COPIES)) {
    it(`${how}, is one estimator, styled and alive`, async () => {
      const original = await plain();
      const copy = copyOf(original.el) as TreatmentEstimator;
      original.el.after(copy);
      const screen = await screenOf(original.el.nextElementSibling as TreatmentEstimator);
      expect(screen.root.querySelectorAll('.te')).to.have.length(1);
      expect(isStyled(screen)).to.deep.equal(isStyled(original));
      await isAlive(screen);
    });
  }
});

/** What a server may have put into the tag. */
const PRERENDERED: Readonly<Record<string, string>> = {
  'an answer': '<div class="te"><h2>About $1</h2></div>',
  'an answer with its own style': '<style>h2 { display: none; }</style><h2>About $1</h2>',
  'text alone': 'About $1',
  nothing: '',
};

describe('a shadow root that is there already', () => {
  for (const [what, inside] of Object.entries(PRERENDERED)) {
    for (const attributes of ['', ' shadowrootclonable', ' shadowrootdelegatesfocus']) {
      it(`with ${what}${attributes} becomes one estimator`, async () => {
        const {screen} = await openPage({
          body: `<treatment-estimator><template shadowrootmode="open"${attributes}>${inside}</template></treatment-estimator>`,
        });
        expect(screen.root.querySelectorAll('.te, h2')).to.have.length(2);
        expect(screen.root.textContent).not.to.include('About $1 ');
        expect(screen.headline).to.match(/^About \$\d,\d/);
        await isAlive(screen);
      });
    }
  }
});

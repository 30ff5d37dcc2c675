import {expect} from '@open-wc/testing';
import {openPage} from '../support/page.js';

const ON_BODY =
  'text-transform: uppercase; text-align: center; text-indent: 40px; letter-spacing: .5em; word-spacing: 2em; white-space: pre; line-height: .5';

describe('a page that sets text otherwise', () => {
  it('for everything leaves headline and background apart', async () => {
    const {window, el, screen} = await openPage({css: '* { color: white; background: white; }'});
    const {color} = window.getComputedStyle(screen.root.querySelector('h2')!);
    expect(color).not.to.equal(window.getComputedStyle(el).backgroundColor);
  });

  it('leaves no text below 12 px where one rem is 10 px', async () => {
    const page = await openPage({css: 'html { font-size: 10px; } body { font-size: 1.6rem; }'});
    const sizes = [
      ...page.screen.root.querySelectorAll('p, td, th, small, label, button, summary, legend'),
    ].map((each) => parseFloat(page.window.getComputedStyle(each).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(12);
  });

  it('for inputs, buttons, tables and headings leaves ours alone', async () => {
    const rules =
      'input, button, select, table, td, th, h2, p, label, fieldset, svg, *:not(html, head, head *, body, treatment-estimator) { display: none !important; font-size: 3px !important; }';
    const [plain, hostile] = [await openPage(), await openPage({css: rules})];
    expect(hostile.el.getBoundingClientRect().height).to.equal(
      plain.el.getBoundingClientRect().height,
    );
  });

  it('for the size of one rem changes no size, with the size of its text as it was', async () => {
    const [plain, small] = [
      await openPage(),
      await openPage({css: 'html { font-size: 10px; } body { font-size: 16px; }'}),
    ];
    expect(small.el.getBoundingClientRect().height).to.equal(
      plain.el.getBoundingClientRect().height,
    );
  });

  it('keeps its own words as it set them', async () => {
    const page = await openPage({
      css: `body { ${ON_BODY} }`,
      body: '<p>What the clinic says.</p><treatment-estimator></treatment-estimator>',
    });
    expect(page.window.getComputedStyle(page.document.querySelector('p')!).textTransform).to.equal(
      'uppercase',
    );
  });
});

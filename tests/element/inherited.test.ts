import {expect} from '@open-wc/testing';
import {inheritedProperties} from '../support/inherited.js';
import {openPage, type Page} from '../support/page.js';

/**
 * What the estimator takes from the page around it. The figures in it may be of another size, but
 * they stay the same figures in the same places.
 */
const WANTED: Readonly<Record<string, string>> = {
  'font-family': 'letters like those around it',
  'font-size': 'as large as those around it',
  'color-scheme': 'light or dark as the page is',
  visibility: 'hidden with what is around it',
  'pointer-events': 'no click where the page wants none',
};

/** What every element inside has for a property. */
const valuesInside = ({window, screen}: Page, property: string): readonly string[] =>
  [...screen.root.querySelectorAll('.te, .te *')].map((each) =>
    window.getComputedStyle(each).getPropertyValue(property),
  );

/** What is the same as long as no text is drawn otherwise. */
const heightOf = ({screen}: Page): number =>
  Math.round(screen.root.querySelector('.te')?.getBoundingClientRect().height ?? 0);

/**
 * Whether it changes a page that has it from the start. Chromium 147 loses the height of a box once
 * after some hundred rules that come and go, whichever they are: that is no change of the property.
 */
async function isChangedBy(rule: string, property: string): Promise<boolean> {
  const [plain, changed] = [await openPage(), await openPage({css: rule})];
  return (
    heightOf(plain) !== heightOf(changed) ||
    valuesInside(plain, property).join() !== valuesInside(changed, property).join()
  );
}

describe('a property that is inherited', () => {
  const inherited = inheritedProperties();

  it('is known to the test for all that browsers inherit', () => {
    expect([...inherited.keys()]).to.include.members([
      'caption-side',
      'color',
      'cursor',
      'direction',
      'font-style',
      'font-variant-caps',
      'font-weight',
      'hyphens',
      'line-break',
      'list-style-type',
      'text-align-last',
      'text-shadow',
      'word-break',
      'writing-mode',
      '-webkit-text-fill-color',
      '-webkit-text-stroke-width',
      ...Object.keys(WANTED),
    ]);
  });

  const SELECTORS = [
    {where: 'the body', selector: 'body', flag: '', isSize: true},
    // There the tag itself may be turned or squeezed.
    {where: 'everything', selector: '*', flag: ' !important', isSize: false},
  ];
  for (const {where, selector, flag, isSize} of SELECTORS) {
    it(`changes nothing inside, set for ${where}, unless it is wanted`, async () => {
      const page = await openPage();
      const sheet = page.document.querySelector('style')?.sheet as CSSStyleSheet;
      const suspects: (readonly [rule: string, property: string])[] = [];
      for (const [property, values] of inherited) {
        if (property in WANTED) continue;
        const before = valuesInside(page, property).join();
        const height = heightOf(page);
        for (const value of values) {
          const rule = `${selector} { ${property}: ${value}${flag} }`;
          const at = sheet.insertRule(rule, sheet.cssRules.length);
          if (
            valuesInside(page, property).join() !== before ||
            (isSize && heightOf(page) !== height)
          )
            suspects.push([rule, property]);
          sheet.deleteRule(at);
        }
      }
      const changed: string[] = [];
      for (const [rule, property] of suspects)
        if (await isChangedBy(rule, property)) changed.push(rule);
      expect(changed).to.deep.equal([]);
    });
  }

  for (const [property, words] of Object.entries(WANTED)) {
    it(`comes in where it is wanted: ${property}, so that it is ${words}`, async () => {
      const [value = ''] = (inherited.get(property) ?? []).slice(-1);
      const page = await openPage({css: `body { ${property}: ${value} }`});
      const {window, document, screen} = page;
      const around = window.getComputedStyle(document.body).getPropertyValue(property);
      const inside = window.getComputedStyle(screen.root.querySelector('.te')!);
      expect(inside.getPropertyValue(property)).to.equal(
        property === 'font-size' ? `${Math.max(15, parseFloat(around))}px` : around,
      );
    });
  }
});

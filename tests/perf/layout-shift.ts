import type {Browser} from 'puppeteer-core';
import {visitDemo} from './served-demo.js';
import {countShifts} from './site.js';

/**
 * Opens the front page and every page of the showcase on a phone and on a desk, and fails where
 * anything moves without a person's doing, or where more room was kept than the element takes. On
 * each, something stands below the element.
 */
const PAGES = [
  'index',
  'showcase/dermatology',
  'showcase/med-spa',
  'showcase/article',
  'showcase/three',
  'showcase/evening',
];
const SIZES = [
  {width: 360, height: 780},
  {width: 1200, height: 900},
];
const MOST = 0.02;
const MOST_EMPTY_PX = 24;
let failures = 0;

await visitDemo({}, async (browser, url) => {
  for (const page of PAGES)
    for (const size of SIZES) {
      const {moved, empty} = await visit(browser, `${url}${page}.html`, size);
      const isFine = moved <= MOST && empty <= MOST_EMPTY_PX;
      const seen = `moved ${moved.toFixed(4)}, ${empty} px left empty`;
      console.log(`  ${isFine ? '✓' : '✗'} ${page}, ${size.width} px: ${seen}`);
      if (!isFine) failures++;
    }
});
process.exitCode = failures > 0 ? 1 : 0;

/** What a visit sees. */
interface Seen {
  /** What moves from the first paint until the element is whole. */
  readonly moved: number;
  /** Room below the element's own end, in px. */
  readonly empty: number;
}

async function visit(
  browser: Browser,
  address: string,
  size: (typeof SIZES)[number],
): Promise<Seen> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await countShifts(page);
  await page.goto(address, {waitUntil: 'networkidle0'});
  const seen = await page.evaluate(async () => {
    type Element = HTMLElement & {updateComplete: Promise<boolean>};
    for (const el of document.querySelectorAll<Element>('treatment-estimator'))
      await el.updateComplete;
    // What has just been drawn is told with the frame after it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const empty = [...document.querySelectorAll('treatment-estimator')].map((el) => {
      const inside = el.shadowRoot?.querySelector('.te')?.getBoundingClientRect().bottom ?? 0;
      return Math.round(el.getBoundingClientRect().bottom - inside);
    });
    const {sum} = (globalThis as typeof globalThis & {moved: {sum: number}}).moved;
    return {moved: sum, empty: Math.max(...empty)};
  });
  await page.close();
  return seen;
}

import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import type * as Prerender from '../../src/prerender/prerender.js';
import {A_CLINIC} from '../support/a-clinic.js';
import {screenText} from '../support/screen-text.js';
import {countShifts, withBrowser} from './site.js';
import {SCRIPT, StillSite, stillPage} from './still-site.js';

/**
 * The tag with its answer in it, on a page under the strictest policy that links the style in its
 * head, with text below it: painted whole and with its style, without a script, the same text as the element draws by itself, and nothing moves when the
 * script comes. Run it after `npm run build`; languages may be named: `npx tsx
 * tests/perf/prerendered-page.ts de`. `FIREFOX=/usr/bin/firefox` takes that browser, which counts no
 * shifts; its heights are compared all the same.
 */
const dist = resolve(import.meta.dirname, '../../dist');
const module = pathToFileURL(resolve(dist, 'prerender/prerender.js')).href;
const {prerender} = (await import(module)) as typeof Prerender;

const asked = process.argv.slice(2);
const PAGES = (asked.length > 0 ? asked : ['en', 'de', 'ar']).flatMap((lang) =>
  [undefined, A_CLINIC].flatMap((config) => [390, 1200].map((width) => ({lang, config, width}))),
);
type Shown = (typeof PAGES)[number];

/** How a tag comes to its answer. */
type Way = 'no script' | 'prerendered' | 'by itself';

/** Less than a pixel of a line, which one load in a dozen has on a busy machine. */
const UNSEEN = 0.001;

const site = new StillSite();
// A browser that did not wait for it would paint a page without a style in between.
site.styleTakes = 300;

const failures: string[] = [];
await withBrowser(async (browser) => {
  for (const shown of PAGES) {
    const name = `${shown.lang}, ${shown.config ? 'a clinic' : 'no clinic'}, ${shown.width} px`;
    const faults = await faultsOf(browser, shown);
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${name} ${faults.join('; ')}`);
    failures.push(...faults);
  }
});
site.close();
console.log(`${PAGES.length} pages, ${failures.length} faults.`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function faultsOf(browser: Browser, shown: Shown): Promise<readonly string[]> {
  const still = await visit(browser, shown, 'no script');
  const alive = await visit(browser, shown, 'prerendered');
  const own = await visit(browser, shown, 'by itself');
  return [
    ...difference('without a script', still.text, own.text),
    ...difference('once it is alive', alive.text, own.text),
    ...(alive.moved <= UNSEEN ? [] : [`moved by ${alive.moved}`]),
    // What moves below the screen is no shift, and still one for whoever reads on.
    ...(alive.heights.length === 1 ? [] : [`${alive.heights.join(', then ')} px high`]),
    ...difference('its places once it is alive', alive.places, alive.placesBefore),
    ...(alive.count === 1 ? [] : [`${alive.count} estimators in one`]),
    ...(alive.isAlive ? [] : ['does not answer']),
    ...(await keptAnswer(browser, shown)),
    ...[still, alive, own].flatMap(({noises}) => noises),
  ];
}

/** What a person answers before the script has come, by keyboard, still holds when it has. */
async function keptAnswer(browser: Browser, shown: Shown): Promise<readonly string[]> {
  site.html = await pageOf(shown, 'prerendered');
  site.isHeld = true;
  const page = await browser.newPage();
  await page.goto(site.address, {waitUntil: 'domcontentloaded'});
  await page.focus('treatment-estimator >>> [name=skinTone][value=IV]');
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, {told});
    addEventListener('estimate-change', ({type}) => told.push(type));
  });
  site.letGo();
  await page.waitForFunction(() => document.querySelector('treatment-estimator:defined') !== null);
  const kept = await page.$eval('treatment-estimator', async (el) => {
    await (el as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    const focused = el.shadowRoot?.activeElement as HTMLInputElement | null;
    const {told} = globalThis as {told?: readonly string[]};
    return [el.skinTone, focused?.value, focused?.checked, ...(told ?? [])];
  });
  await page.close();
  return kept.join() === 'V,V,true,estimate-change' ? [] : [`an early answer is ${kept.join()}`];
}

interface Seen {
  readonly text: string;
  /** Where each text stands, before the script came and after. */
  readonly placesBefore: string;
  readonly places: string;
  /** Every height that it has had in turn. */
  readonly heights: readonly number[];
  readonly moved: number;
  readonly count: number;
  readonly isAlive: boolean;
  readonly noises: readonly string[];
}

async function visit(browser: Browser, shown: Shown, way: Way): Promise<Seen> {
  site.html = await pageOf(shown, way);
  site.isHeld = way === 'prerendered';
  const page = await browser.newPage();
  await page.setViewport({width: shown.width, height: 844});
  // Firefox cannot be told so; there, the page merely has no script.
  if (way === 'no script' && !process.env['FIREFOX']) await page.setJavaScriptEnabled(false);
  const noises: string[] = [];
  page.on('pageerror', (error) => noises.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'debug') noises.push(message.text());
  });
  await countShifts(page);
  await page.evaluateOnNewDocument(() => {
    const heights: number[] = [];
    Object.assign(globalThis, {heights});
    addEventListener('DOMContentLoaded', () => {
      new ResizeObserver(([entry]) => {
        const height = entry?.contentRect.height ?? 0;
        if (height !== heights.at(-1)) heights.push(height);
      }).observe(document.querySelector('treatment-estimator') as Element);
    });
  });
  await page.goto(site.address, {waitUntil: 'domcontentloaded'});
  // Painted, with its style.
  await page.waitForNetworkIdle({idleTime: 300, concurrency: site.isHeld ? 1 : 0});
  const placesBefore = way === 'by itself' ? '' : await placesOn(page);
  site.letGo();
  await page.waitForNetworkIdle({idleTime: 500});
  const seen = await seenOn(page, way);
  await page.close();
  return {...seen, placesBefore, noises};
}

async function seenOn(page: Page, way: Way): Promise<Omit<Seen, 'noises' | 'placesBefore'>> {
  const {moved, heights} = await page.evaluate(() => {
    const found = globalThis as {moved?: {sum: number}; heights?: number[]};
    return {moved: found.moved?.sum ?? NaN, heights: found.heights ?? []};
  });
  const text = await page.$eval('treatment-estimator', screenText);
  const count = await page.$eval(
    'treatment-estimator',
    (el) => el.shadowRoot?.querySelectorAll('.te').length ?? 0,
  );
  const places = await placesOn(page);
  const isAlive =
    way === 'no script' ||
    (await page.$eval('treatment-estimator', async (el) => {
      const input = el.shadowRoot?.querySelector<HTMLInputElement>('[value=pores]');
      input?.click();
      await (el as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      return (el as HTMLElement & {concern: string}).concern === 'pores';
    }));
  return {text, places, heights, count, isAlive, moved};
}

/** Where each text stands, in whole px. */
async function placesOn(page: Page): Promise<string> {
  return await page.$eval('treatment-estimator', (el) =>
    [...(el.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter(({childNodes}) =>
        [...childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim()),
      )
      .filter(
        (each) =>
          each.checkVisibility({visibilityProperty: true}) &&
          each.closest('.charts, .method') === null,
      )
      .map(
        (each) =>
          [each.textContent?.replace(/\s+/g, ' ').trim(), each.getBoundingClientRect()] as const,
      )
      .filter(([text, {width}]) => text && width > 1)
      .map(([text, {left, top}]) => `${text} ${Math.round(left)} ${Math.round(top)}`)
      .join('\n'),
  );
}

async function pageOf({lang, config}: Shown, way: Way): Promise<string> {
  const options = {stylesheet: '/prerendered.css', config};
  const whole = await prerender({locale: lang, concern: 'acne-scars', 'skin-tone': 'IV'}, options);
  const tag = way === 'by itself' ? whole.replace(/<template.*<\/template>/s, '') : whole;
  return stillPage(
    `${tag}<p>More about us</p>${way === 'no script' ? '' : SCRIPT}`,
    way === 'by itself' ? '' : '<link rel="stylesheet" href="/prerendered.css">',
  );
}

/** The first lines that are not the same. */
function difference(when: string, found: string, wanted: string): readonly string[] {
  if (found === wanted) return [];
  const [ours, theirs] = [found.split('\n'), wanted.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return [`${when}: “${ours[at] ?? 'nothing more'}” for “${theirs[at] ?? ours.length}”`];
}

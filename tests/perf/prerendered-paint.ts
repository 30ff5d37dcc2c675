import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'puppeteer-core';
import type * as Prerender from '../../src/prerender/prerender.js';
import {A_CLINIC} from '../support/a-clinic.js';
import {withBrowser} from './site.js';
import {SCRIPT, StillSite, stillPage} from './still-site.js';

/**
 * How soon a prerendered answer is painted while its script is held back, beside the same HTML
 * without a tag, a shadow root or a script: in turns, so that whatever slows the machine slows both.
 * Fails where the median is more than a tenth above that of the other. Run it after `npm run build`;
 * the number of pairs may be given: `npx tsx tests/perf/prerendered-paint.ts 20`.
 */
const MOST = 1.1;
const PAIRS = Number(process.argv[2] ?? 20);
const dist = resolve(import.meta.dirname, '../../dist');
const module = pathToFileURL(resolve(dist, 'prerender/prerender.js')).href;
const {prerender} = (await import(module)) as typeof Prerender;

const tag = await prerender(
  {concern: 'acne-scars', 'skin-tone': 'IV', lang: 'de'},
  {stylesheet: '/prerendered.css', config: A_CLINIC},
);
const PAGES = {
  prerendered: stillPage(tag + SCRIPT, '<link rel="stylesheet" href="/prerendered.css">'),
  // The same boxes, words and styles, as a page that nobody wrote a component for.
  'static HTML': stillPage(
    tag
      .replace(/<template[^>]*>|<\/template>|<script[^]*?<\/script>/g, '')
      .replace('/prerendered.css', '/static.css')
      .replace('<treatment-estimator', '<div class="host"')
      .replace('</treatment-estimator', '</div'),
    '<link rel="stylesheet" href="/static.css">',
  ),
};
type Name = keyof typeof PAGES;

const site = new StillSite();
site.files['/static.css'] = readFileSync(resolve(dist, 'prerendered.css'), 'utf8')
  .replace(/:host\(/g, '.host:is(')
  .replaceAll(':host', '.host');
site.isHeld = true;
const times: Record<Name, number[]> = {prerendered: [], 'static HTML': []};
await withBrowser(async (browser) => {
  const names = Object.keys(PAGES) as Name[];
  // The first visit of a browser is slower than all others.
  for (const name of names) await firstPaint(browser, PAGES[name]);
  for (let pair = 0; pair < PAIRS; pair++)
    for (const name of pair % 2 ? names : names.toReversed())
      times[name].push(await firstPaint(browser, PAGES[name]));
});
site.close();

const medians = [median(times.prerendered), median(times['static HTML'])] as const;
const ratio = medians[0] / medians[1];
console.log(
  `First paint, median of ${PAIRS}, script held back: prerendered ${medians[0].toFixed(0)} ms, static HTML ${medians[1].toFixed(0)} ms (${ratio.toFixed(2)} of it).`,
);
process.exitCode = ratio <= MOST ? 0 : 1;

/** From the request to the first words on the screen, in ms. */
async function firstPaint(browser: Browser, html: string): Promise<number> {
  site.html = html;
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 844});
  await page.goto(site.address, {waitUntil: 'domcontentloaded'});
  const time = await page.evaluate(
    async () =>
      await new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) done(entry.startTime);
        }).observe({type: 'paint', buffered: true});
      }),
  );
  await page.close();
  return time;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

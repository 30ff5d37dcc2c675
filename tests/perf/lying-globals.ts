import {resolve} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {pageScript} from '../net/page-script.js';
import {LIES, type Lie} from '../support/lies.js';
import type {Visit} from './page/full-visit.js';
import {HTTPS, pageWith, PLAIN_HTTP, serveTo, withBrowser} from './site.js';

/**
 * Visits a page whose globals are missing or are not what they claim to be, one after the other,
 * as a person does who opens everything. Each part must open or say that it cannot; nothing may be
 * thrown, and nothing told twice. Or what stands between the tags is shown, and one line says why.
 * Run it after `npm run build`; a part of a name picks some.
 */
const [picked = ''] = process.argv.slice(2);
/** The paragraph is shown where there is no answer. */
const BODY = '<treatment-estimator><p>Call us.</p></treatment-estimator>';
const lies = LIES.filter(({name}) => name.startsWith(picked));
const script = await pageScript(resolve(import.meta.dirname, 'page/full-visit.ts'));

let faults = 0;
await withBrowser(async (browser) => {
  for (const lie of lies) {
    const found = await faultsUnder(browser, lie);
    faults += found.length;
    console.log(`${found.length === 0 ? '✓' : '✗'} ${lie.name}`);
    for (const fault of found) console.error(`    ${fault}`);
  }
});
console.log(`${lies.length} lies, ${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;

async function faultsUnder(browser: Browser, lie: Lie): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    const lines = listenTo(page);
    await page.setViewport({width: 1000, height: 800});
    await page.evaluateOnNewDocument(script);
    const address = lie.isPlainHttp ? PLAIN_HTTP : HTTPS;
    const head = `<script>${lie.script}</script>`;
    await serveTo(page, {'/': pageWith({head, body: BODY})});
    await page.goto(address);
    await page.bringToFront();
    const visit = await page.evaluate(() => fullVisit()).catch((error: unknown) => String(error));
    if (typeof visit === 'string') return [`The visit ended: ${visit}`, ...noisesIn(lines)];
    if (visit.headline === undefined) return fallbackFaults(lie, lines);
    return [...answerFaults(lie, visit), ...noisesIn(lines)];
  } finally {
    await page.close();
  }
}

function answerFaults({works}: Lie, {headline = '', parts}: Visit): readonly string[] {
  return [
    ...(/\d/.test(headline) ? [] : [`The headline is “${headline}”`]),
    ...Object.entries(parts)
      .filter(([part, state]) => state === 'is empty' || (state !== 'shows' && works?.test(part)))
      .map(([part, state]) => `${part} ${state}`),
  ];
}

/** What stands between the tags is shown: then one line must say why, which may be the browser's. */
function fallbackFaults({works}: Lie, {thrown, told}: Lines): readonly string[] {
  const lines = [...thrown, ...told];
  return [
    ...(works ? ['There is no answer'] : []),
    ...(lines.length === 1 ? [] : [`${lines.length} lines say why`, ...lines]),
  ];
}

/** What stands in the console. */
interface Lines {
  readonly thrown: readonly string[];
  readonly told: readonly string[];
}

/** What was thrown, and what was told more than once. */
function noisesIn({thrown, told}: Lines): readonly string[] {
  return [...new Set(thrown), ...told.filter((text, at) => told.indexOf(text) !== at)];
}

function listenTo(page: Page): Lines {
  const thrown: string[] = [];
  const told: string[] = [];
  page.on('pageerror', (error) =>
    thrown.push(`Thrown: ${String((error as Error).stack ?? error).slice(0, 300)}`),
  );
  page.on('console', (message) => {
    // Only the test looks at pixels.
    if (!message.text().startsWith('Canvas2D')) told.push(message.text());
  });
  return {thrown, told};
}

import {resolve} from 'node:path';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {pageScript} from '../net/page-script.js';
import {HTTPS, pageWith, serveTo, withBrowser} from './site.js';

/**
 * Counts what stays in the memory of Chromium; fails where anything grows that should not. Run it
 * after `npm run build`. A share, as 0.1, does so much less of each.
 */
const share = Number(process.argv[2] ?? 1);
const ROUNDS = Math.ceil(1_700 * share);
const SOME = 50;
const MOUNTS = Math.ceil(200 * share);
const KINDS = [
  'HTMLFieldSetElement',
  'HTMLInputElement',
  'HTMLTableElement',
  'HTMLCanvasElement',
  'HTMLIFrameElement',
  'HTMLDocument',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
];
const faults: string[] = [];
const leakScript = await pageScript(resolve(import.meta.dirname, 'page/leak.ts'));

await withBrowser(async (browser) => {
  await answersLeaveNothing(browser);
  await mountsLeaveNothing(browser, 'printed', true);
  await mountsLeaveNothing(browser, 'removed before the print is over', false);
  await heapGrowsEvenly(browser);
});
for (const fault of faults) console.error(`  ✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function answersLeaveNothing(browser: Browser): Promise<void> {
  const page = await opened(browser, pageWith({}));
  // Once round, so that what is kept for good is there.
  await page.evaluate(() => leakRounds(3));
  await expectSame(page, `${ROUNDS} rounds of all concerns`, async () => {
    // Some at a time: the driver waits only so long for an answer.
    for (let done = 0; done < ROUNDS; done += SOME)
      await page.evaluate((n) => leakRounds(n), Math.min(SOME, ROUNDS - done));
  });
  await page.close();
}

async function mountsLeaveNothing(browser: Browser, how: string, isOver: boolean): Promise<void> {
  const page = await opened(browser, pageWith({body: ''}));
  await page.evaluate((over) => leakMounts(2, over), isOver);
  await expectSame(page, `${MOUNTS} estimators, all opened, ${how}`, async () => {
    for (let done = 0; done < MOUNTS; done += SOME)
      await page.evaluate((n, over) => leakMounts(n, over), Math.min(SOME, MOUNTS - done), isOver);
  });
  await page.close();
}

/** From 10 to 30 and from 30 to 50 on one page, the heap grows by the same, within a quarter. */
async function heapGrowsEvenly(browser: Browser): Promise<void> {
  const page = await opened(browser, pageWith({body: ''}));
  const session = await page.createCDPSession();
  const sizes: number[] = [];
  for (const more of [10, 20, 20]) {
    await page.evaluate((n) => leakAdd(n), more);
    await collect(session);
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    sizes.push(usedSize);
  }
  const [ten = 0, thirty = 0, fifty = 0] = sizes;
  const [first, second] = [thirty - ten, fifty - thirty];
  console.log(
    `10, 30, 50 estimators: ${sizes.map((size) => `${Math.round(size / 1000)} kB`).join(', ')}`,
  );
  if (second > first * 1.25) faults.push(`The heap grew by ${first}, then by ${second} bytes`);
  await page.close();
}

async function opened(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 800});
  await page.evaluateOnNewDocument(leakScript);
  await serveTo(page, {'/': html});
  await page.goto(HTTPS, {waitUntil: 'networkidle0'});
  return page;
}

async function expectSame(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  const session = await page.createCDPSession();
  const before = await alive(page, session);
  await act();
  const after = await alive(page, session);
  const grown = Object.keys(after).filter((kind) => (after[kind] ?? 0) > (before[kind] ?? 0));
  console.log(`${what}: ${grown.length === 0 ? 'nothing left' : ''}`);
  for (const kind of grown) faults.push(`${what}: ${kind} ${before[kind]} → ${after[kind]}`);
}

/** How many there are of each kind, after what nobody holds is gone. */
async function alive(page: Page, session: CDPSession): Promise<Readonly<Record<string, number>>> {
  await collect(session);
  const counts: Record<string, number> = {};
  for (const kind of KINDS) {
    const prototype = await page.evaluateHandle(`${kind}.prototype`);
    const found = await page.queryObjects(prototype);
    counts[kind] = await found.evaluate((all) => all.length);
    await found.dispose();
    await prototype.dispose();
  }
  const {jsEventListeners, documents} = await session.send('Memory.getDOMCounters');
  return {...counts, listeners: jsEventListeners, documents};
}

async function collect(session: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
}

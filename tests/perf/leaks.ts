import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {visitDemo} from './served-demo.js';

/** Counts what stays in the memory of Chromium after many answers; fails where anything does. */
const ROUNDS = 300;
const KINDS = ['HTMLFieldSetElement', 'HTMLInputElement', 'HTMLTableElement', 'HTMLCanvasElement'];
const CONCERNS = ['hair-loss', 'pigmentation', 'wrinkles', 'scars', 'pores', 'acne-scars'];

await visitDemo({}, async (browser: Browser, url: string) => {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.goto(`${url}index.html`, {waitUntil: 'networkidle0'});
  await answer(page, CONCERNS.length);
  const before = await alive(page, session);
  await answer(page, ROUNDS);
  const after = await alive(page, session);
  const left = KINDS.filter((_, at) => (after[at] ?? 0) > (before[at] ?? 0));
  console.log(
    `After ${ROUNDS} answers: ${KINDS.map((kind, at) => `${kind} ${before[at]} → ${after[at]}`).join(', ')}`,
  );
  for (const kind of left) console.error(`  ✗ ${kind}: more than before`);
  process.exitCode = left.length > 0 ? 1 : 0;
});

async function answer(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async (concerns, count) => {
      const el = document.querySelector('treatment-estimator');
      if (!el) throw new Error('The page has no estimator');
      for (let at = 0; at < count; at++) {
        el.concern = concerns[at % concerns.length] as typeof el.concern;
        await el.updateComplete;
      }
    },
    CONCERNS,
    times,
  );
}

async function alive(page: Page, session: CDPSession): Promise<readonly number[]> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const counts: number[] = [];
  for (const kind of KINDS) {
    const prototype = await page.evaluateHandle(`${kind}.prototype`);
    const found = await page.queryObjects(prototype);
    counts.push(await found.evaluate((all) => all.length));
    await found.dispose();
    await prototype.dispose();
  }
  return counts;
}

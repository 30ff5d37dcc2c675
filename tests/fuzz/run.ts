import {resolve} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {pageScript} from '../net/page-script.js';
import {HTTPS, pageWith, serveTo, withBrowser} from '../perf/site.js';
import {tryConfigurations, tryEstimates} from './figures.js';

/**
 * `npm run fuzz`: any inputs, any configuration, and anything that a page and a person do in a
 * browser. A part of a name picks one; a number after it says how many, and a second the seed.
 * The seed is new each time, and printed: with it, the same is tried again.
 */
const [picked = '', count, given] = process.argv.slice(2);
const seed = Number(given ?? Date.now() % 1_000_000_000);
const LENGTH = 12;
/** A page is opened anew after so many: what one leaves behind is no concern of the next. */
const PER_PAGE = 100;

const TRIALS: readonly {
  readonly name: string;
  readonly usual: number;
  readonly run: (numRuns: number) => void | Promise<void>;
}[] = [
  {name: 'estimates', usual: 200_000, run: (numRuns) => tryEstimates({numRuns, seed})},
  {name: 'configurations', usual: 20_000, run: (numRuns) => tryConfigurations({numRuns, seed})},
  {name: 'sequences', usual: 3000, run: trySequences},
];

for (const {name, usual, run} of TRIALS.filter(({name}) => name.startsWith(picked))) {
  const numRuns = Number(count ?? usual);
  try {
    await run(numRuns);
    console.log(`✓ ${numRuns} ${name}, seed ${seed}: nothing found`);
  } catch (error) {
    console.error(`✗ ${name}, seed ${seed}:`, error);
    process.exitCode = 1;
  }
}

async function trySequences(numRuns: number): Promise<void> {
  const script = await pageScript(resolve(import.meta.dirname, 'page/index.ts'));
  const faults: string[] = [];
  await withBrowser(async (browser) => {
    for (let at = 0; at < numRuns; at += PER_PAGE) {
      const count = Math.min(PER_PAGE, numRuns - at);
      const found = await tryOnPage(browser, script, {at, count});
      faults.push(...found);
      // It is long: what is found is told at once.
      console.log([`${at + count} of ${numRuns} sequences`, ...found].join('\n'));
    }
  });
  if (faults.length > 0)
    throw new Error(`${faults.length} faults\n${faults.slice(0, 20).join('\n')}`);
}

async function tryOnPage(
  browser: Browser,
  script: string,
  {at, count: many}: {at: number; count: number},
) {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(script);
    await serveTo(page, {'/': pageWith({body: ''})});
    await page.goto(HTTPS, {waitUntil: 'load'});
    const faults: string[] = [];
    for (let each = at; each < at + many; each++)
      faults.push(
        ...(await page.evaluate((one, length) => fuzzSequence(one, length), seed + each, LENGTH)),
      );
    return faults;
  } finally {
    await page.close();
  }
}

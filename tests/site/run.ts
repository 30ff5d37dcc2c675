import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../tooling/find-browser.js';
import {lookWithAxe} from './accessible.js';
import {Checks, type Visit} from './checks.js';
import {checkConfigurator} from './configurator.js';
import {visitEveryPage} from './every-page.js';
import {checkDownloads, checkRecords} from './files.js';
import {checkFrame} from './frame.js';
import {headersIn} from './headers.js';
import {checkRecipes} from './recipes.js';
import {checkSearch} from './search.js';
import {serve} from './server.js';

/**
 * `npm run test:site`: the built site under a path, on a plain server that sends the
 * headers of its file `_headers`, the strictest policy among them.
 * Some: npx tsx tests/site/run.ts frame recipes
 */
const folder = resolve(import.meta.dirname, '../../dist-site');
if (!existsSync(folder)) throw new Error('There is no dist-site/: run “npm run build:site” first.');

const PARTS: Readonly<Record<string, (visit: Visit) => Promise<void> | void>> = {
  pages: visitEveryPage,
  axe: lookWithAxe,
  search: checkSearch,
  configurator: checkConfigurator,
  downloads: checkDownloads,
  records: checkRecords,
  frame: checkFrame,
  recipes: checkRecipes,
};

const wanted = process.argv.slice(2);
const server = await serve(folder, {path: '/x/y/', headersOf: headersIn(folder)});
const browser = await puppeteer.launch(await findBrowser());
const checks = new Checks();
try {
  for (const [name, check] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const began = performance.now();
    const before = checks.passed;
    await check({browser, url: server.url, folder, checks});
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${name}: ${checks.passed - before} passed, ${seconds} s`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`Site: ${checks.passed} passed, ${checks.failed} failed`);
process.exitCode = checks.failed > 0 ? 1 : 0;

import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer, {type Browser} from 'puppeteer-core';
import {headersIn} from '../site/headers.js';
import {serve} from '../site/server.js';
import {findBrowser} from '../tooling/find-browser.js';

/**
 * `npm run lighthouse`: Lighthouse as on a phone, for the site's front page (that of the demo), a
 * clinic's landing page, and a page of documents. Performance depends on what else the machine does,
 * so it may be lower than the rest.
 */
const folder = resolve(import.meta.dirname, '../../dist-site');
if (!existsSync(folder)) throw new Error('There is no dist-site/: run “npm run build:site” first.');

const PAGES = ['index.html', 'showcase/med-spa.html', 'docs/configuration.html'];
const LEAST: Readonly<Record<string, number>> = {
  performance: 90,
  accessibility: 97,
  'best-practices': 97,
  seo: 97,
};

/** Of Lighthouse's own benchmark: below it, Lighthouse says that the device is slower than it expects. */
const LEAST_BENCHMARK = 1000;

const wanted = process.argv.slice(2);
const server = await serve(folder, {
  path: '/x/y/',
  headersOf: headersIn(folder),
  isCompressed: true,
});
const browser = await puppeteer.launch(await findBrowser());
let failed = 0;
try {
  for (const path of PAGES.filter((each) => wanted.length === 0 || wanted.includes(each)))
    failed += await measure(browser, path);
} finally {
  await browser.close();
  await server.close();
}
console.log(`Lighthouse: ${failed === 0 ? 'passed' : `${failed} too low`}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Prints a page's scores and what lowers them; how many are too low. */
async function measure(browser: Browser, path: string): Promise<number> {
  const page = await browser.newPage();
  const result = await lighthouse(
    server.url + path,
    {output: 'json', logLevel: 'error'},
    undefined,
    page,
  );
  await page.close();
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${path}.`);
  const {categories, audits, environment} = result.lhr;
  const isSlow = environment.benchmarkIndex < LEAST_BENCHMARK;
  if (isSlow)
    console.log(
      `${path}: this machine is too busy to judge performance (${environment.benchmarkIndex} of ${LEAST_BENCHMARK}).`,
    );
  const scores = Object.values(categories).map(
    ({id, score}) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  console.log(`${path}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`);
  for (const {id, auditRefs} of Object.values(categories))
    for (const {id: audit, weight} of auditRefs) {
      const {score, title, displayValue = '', details} = audits[audit] ?? {};
      if (weight > 0 && typeof score === 'number' && score < 0.9)
        console.log(
          `  ${id}: ${title ?? audit} ${displayValue}${id === 'performance' ? '' : ` ${JSON.stringify(details).slice(0, 600)}`}`,
        );
    }
  return scores.filter(
    ([id, score]) => score < (LEAST[id] ?? 0) && !(isSlow && id === 'performance'),
  ).length;
}

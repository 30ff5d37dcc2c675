import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowser} from '../tooling/find-browser.js';

/**
 * Puts dist/browser/ and dist/bundle.js on a page of their own, each by one script tag, under the strictest content policy, as a clinic
 * without a build would. Fails where the answer does not stand, and on anything in the console. Run it after `npm run build`.
 */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const dist = resolve(import.meta.dirname, '../../dist');
const WAYS = {'folder.html': 'browser/define.js', 'file.html': 'bundle.js'} as const;

const root = mkdtempSync(join(tmpdir(), 'script-tag-'));
const site = join(root, 'site');
mkdirSync(site);
cpSync(join(dist, 'browser'), join(site, 'browser'), {recursive: true});
cpSync(join(dist, 'bundle.js'), join(site, 'bundle.js'));
for (const [page, script] of Object.entries(WAYS)) {
  writeFileSync(join(site, page), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
    <script type="module" src="${script}"></script></head><body><treatment-estimator></treatment-estimator></body></html>`);
}

const server = await preview({
  configFile: false, root, logLevel: 'warn', build: {outDir: site}, preview: {port: 0, open: false, headers: {'Content-Security-Policy': POLICY}},
});
const browser = await puppeteer.launch(await findBrowser());
const noises: string[] = [];
try {
  for (const name of Object.keys(WAYS)) {
    const page = await browser.newPage();
    page.on('console', (message) => {
      // The picture of the tab is forbidden by the policy, and no part of the element.
      if (!message.text().includes("'data:,'")) noises.push(`${name}: ${message.text()}`);
    });
    page.on('pageerror', (error) => noises.push(`${name}: ${String(error)}`));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${name}`, {waitUntil: 'networkidle0'});
    const headline = await page.$eval('treatment-estimator >>> h2', (heading) => heading.textContent).catch(() => '');
    const charts = await page.$$('treatment-estimator >>> [role=tab]');
    console.log(`${name}: ${headline}, ${charts.length} charts`);
    if (!headline.includes('$') || charts.length === 0) noises.push(`${name}: the answer does not stand`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(root, {recursive: true});
}
for (const noise of noises) console.error(`  ✗ ${noise}`);
process.exitCode = noises.length > 0 ? 1 : 0;

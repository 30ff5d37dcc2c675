import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {build, preview} from 'vite';
import {findBrowser} from '../tooling/find-browser.js';

/**
 * Puts dist/browser/ and dist/bundle.js on a page of their own, each by one script tag, under the
 * strictest content policy, as a clinic without a build would; the file twice on a page, too, under
 * an address with a version, and beside the page's own Lit under Trusted Types. Fails where the
 * answer does not stand, where a file is fetched twice, and on anything in the console. Run it after `npm run build`.
 */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const dist = resolve(import.meta.dirname, '../../dist');
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'folder.html': ['browser/define.js'],
  'file.html': ['bundle.js'],
  // Two parts of a site may each bring it.
  'twice.html': ['bundle.js', 'copy-of-bundle.js'],
  'both.html': ['browser/define.js', 'bundle.js'],
  // WordPress, Rails and others add a version.
  'version.html': ['browser/define.js?ver=6.8.1'],
  'own-lit.html': ['own-lit.js', 'bundle.js'],
  // Some site builders leave the type of a script out.
  'classic.html': ['bundle.js'],
};
/** Without 'allow-duplicates', two policies of one name would stop the second copy of Lit. */
const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types lit-html treatment-estimator";

const root = mkdtempSync(join(tmpdir(), 'script-tag-'));
const site = join(root, 'site');
mkdirSync(site);
cpSync(join(dist, 'browser'), join(site, 'browser'), {recursive: true});
cpSync(join(dist, 'bundle.js'), join(site, 'bundle.js'));
cpSync(join(dist, 'bundle.js'), join(site, 'copy-of-bundle.js'));
await build({
  configFile: false,
  root: resolve(dist, '..'),
  logLevel: 'warn',
  build: {
    outDir: site,
    emptyOutDir: false,
    lib: {
      entry: resolve(import.meta.dirname, '../support/own-lit.ts'),
      formats: ['es'],
      fileName: () => 'own-lit.js',
    },
  },
});
for (const [page, scripts] of Object.entries(WAYS)) {
  writeFileSync(
    join(site, page),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
    ${page === 'own-lit.html' ? `<meta http-equiv="Content-Security-Policy" content="${TRUSTED_TYPES}">` : ''}
    ${scripts.map((script) => `<script ${page === 'classic.html' ? 'defer' : 'type="module"'} src="${script}"></script>`).join('')}</head><body><own-lit></own-lit><treatment-estimator></treatment-estimator></body></html>`,
  );
}

const server = await preview({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {outDir: site},
  preview: {port: 0, open: false, headers: {'Content-Security-Policy': POLICY}},
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
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => noises.push(`${name}: ${String(error)}`));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${name}`, {waitUntil: 'networkidle0'});
    const headline = await page
      .$eval('treatment-estimator >>> .head', (heading) => heading.textContent)
      .catch(() => '');
    const charts = await page.$$('treatment-estimator >>> [role=tab]');
    for (const part of await page.$$('treatment-estimator >>> .fold > summary'))
      await part.evaluate((summary) => summary.click());
    await page.waitForNetworkIdle();
    for (const part of await page.$$('treatment-estimator >>> .fold'))
      if ((await part.$('div > *')) === null) noises.push(`${name}: a part stays empty`);
    const again = asked.filter((address, at) => asked.indexOf(address) < at);
    if (again.length > 0) noises.push(`${name}: ${again.join(', ')} came twice`);
    console.log(`${name}: ${headline}, ${charts.length} charts`);
    const names = await page.evaluate(() => {
      const empty = document.body.appendChild(document.createElement('iframe'));
      return Object.getOwnPropertyNames(globalThis).filter(
        (each) => !(each in (empty.contentWindow as object)) && Number.isNaN(Number(each)),
      );
    });
    // Lit counts its copies and keeps what it knows of properties there.
    const ours = names.filter((each) => !/^(lit|reactive)\w+(Versions|Metadata)$/.test(each));
    if (ours.length > 0)
      noises.push(
        `${name}: ${ours.length} names on the page, such as ${ours.slice(0, 5).join(', ')}`,
      );
    if (name === 'own-lit.html' && (await page.$('own-lit >>> b')) === null)
      noises.push(`${name}: the page’s own element does not stand`);
    if (!headline.includes('$') || charts.length === 0)
      noises.push(`${name}: the answer does not stand`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(root, {recursive: true});
}
for (const noise of noises) console.error(`  ✗ ${noise}`);
process.exitCode = noises.length > 0 ? 1 : 0;

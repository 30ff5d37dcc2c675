import {resolve} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {build, type Rolldown} from 'vite';
import {HTTPS, pageWith, serveTo, withBrowser} from './site.js';

/**
 * Opens the built files under lists of Trusted Types, alone and beside a page's own Lit, and as a
 * page's own build bundles them. Either the answer stands, or what is between the tags. Run it
 * after `npm run build`.
 */
const root = resolve(import.meta.dirname, '../..');
const OURS = '/dist/browser/define.js';
const ONE_FILE = '/dist/bundle.js';
const THEIRS = '/their-build.js';
const THEIR_LIT = '/their-lit.js';

/** Under a list of names, what the scripts of a page come to. */
const ROWS: readonly {
  readonly list: string;
  readonly scripts: string[];
  readonly stands: boolean;
}[] = [
  {list: '', scripts: [OURS], stands: true},
  {list: '', scripts: [ONE_FILE], stands: true},
  {list: '', scripts: [THEIRS], stands: true},
  {list: 'trusted-types treatment-estimator', scripts: [OURS], stands: true},
  {list: 'trusted-types treatment-estimator', scripts: [ONE_FILE], stands: true},
  {list: 'trusted-types theirs treatment-estimator', scripts: [OURS], stands: true},
  {list: 'trusted-types lit-html treatment-estimator', scripts: [THEIR_LIT, OURS], stands: true},
  {list: 'trusted-types lit-html', scripts: [THEIRS], stands: true},
  {list: "trusted-types 'none'", scripts: [OURS], stands: false},
  {list: "trusted-types 'none'", scripts: [ONE_FILE], stands: false},
  {list: "trusted-types 'none'", scripts: [THEIRS], stands: false},
  {list: 'trusted-types lit-html', scripts: [OURS], stands: false},
  {list: 'trusted-types theirs', scripts: [ONE_FILE], stands: false},
];
const built = {
  [THEIRS]: await buildOf('dist/define.js'),
  [THEIR_LIT]: await buildOf('tests/support/own-lit.ts'),
};

let faults = 0;
await withBrowser(async (browser) => {
  for (const row of ROWS) {
    const found = await faultOf(browser, row);
    if (found !== '') faults += 1;
    const name = `${row.list || 'no list'}: ${row.scripts.join(', ')}`;
    console.log(
      `${found === '' ? '✓' : '✗'} ${name}, ${row.stands ? 'answer' : 'children'} ${found}`,
    );
  }
});
console.log(`${ROWS.length} lists, ${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;

async function faultOf(browser: Browser, {list, scripts, stands}: (typeof ROWS)[number]) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const head = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; ${list}">
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}`;
  const body = '<own-lit></own-lit><treatment-estimator>Call us</treatment-estimator>';
  await serveTo(page, {'/': pageWith({head, body, script: ''})}, built);
  await page.goto(HTTPS, {waitUntil: 'networkidle0'});
  const seen = await page.evaluate(() => {
    const el = document.querySelector('treatment-estimator');
    const headline = el?.shadowRoot?.querySelector('.head')?.textContent ?? '';
    return {headline, isShown: (el as HTMLElement).innerText.includes('Call us')};
  });
  await page.close();
  const isAnswered = seen.headline.includes('$');
  if (stands && errors.length > 0) return errors.join('; ');
  if (errors.length > 1) return `told ${errors.length} times`;
  return isAnswered === stands && seen.isShown !== stands ? '' : JSON.stringify(seen);
}

/** A module as a page's own build bundles it. */
async function buildOf(entry: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {entry: resolve(root, entry), formats: ['es'], fileName: () => 'built.js'},
      rolldownOptions: {output: {codeSplitting: false}},
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  return chunk.code;
}

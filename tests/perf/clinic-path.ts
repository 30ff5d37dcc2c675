import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {PNG} from 'pngjs';
import puppeteer, {type Browser} from 'puppeteer-core';
import {Checks} from '../site/checks.js';
import {headersIn} from '../site/headers.js';
import {serve} from '../site/server.js';
import {findBrowser} from '../tooling/find-browser.js';
import {installZip, saveSettings} from '../wordpress/admin.js';
import {withSite, type Site} from '../wordpress/machine.js';
import {logIn} from '../wordpress/people.js';
import {insertByHand, newPost, save} from '../wordpress/place.js';
import {ClinicOwner} from './clinic-owner.js';
import {LIST_WITH_SUGGESTION} from '../support/a-pasted-list.js';

/**
 * From the site's front page to right sums on a clinic's page, with a fresh profile: a price list,
 * colours of a logo, the code on a bare page on another port, and, with the word `wordpress`, the
 * plugin in a real WordPress. Counts clicks, fields and seconds of a machine that does not think.
 * Run it after `npm run build:site`.
 */
const folder = resolve(import.meta.dirname, '../../dist-site');
if (!existsSync(folder)) throw new Error('There is no dist-site/: run “npm run build:site” first.');

/** What so many sessions with SkinPen cost by the list: packs of three, and single ones. */
const dollarsFor = (sessions: number): number =>
  Math.min(Math.floor(sessions / 3) * 810 + (sessions % 3) * 300, Math.ceil(sessions / 3) * 810);

const checks = new Checks();

/** A logo: one colour on white. */
function logoFile(into: string): string {
  const picture = new PNG({width: 64, height: 64});
  for (let at = 0; at < picture.data.length; at += 4)
    picture.data.set(at < picture.data.length / 2 ? [21, 128, 61, 255] : [255, 255, 255, 255], at);
  const file = join(into, 'logo.png');
  writeFileSync(file, PNG.sync.write(picture));
  return file;
}

const told = (what: string, {clicks, fields, seconds}: ClinicOwner): void => {
  console.log(`${what}: ${clicks} clicks, ${fields} fields, ${seconds.toFixed(1)} s`);
};

/** From the front page to the code. */
async function codeOf(owner: ClinicOwner, url: string, logo: string): Promise<string> {
  const {page} = owner;
  await page.goto(url, {waitUntil: 'networkidle0'});
  await Promise.all([page.waitForNavigation(), owner.click('a[href*="configurator"]')]);
  await page.waitForSelector('#market');
  await owner.choose('#market', 'US');
  await owner.paste('#price-list', LIST_WITH_SUGGESTION);
  await owner.click('#line-1-suggestion-1');
  await owner.click('#use-prices');
  await owner.upload('#logo-file', logo);
  await owner.click('#use-logo-colours');
  await owner.click('#copy-1');
  return await page.$eval('#snippet-1', ({textContent}) => textContent);
}

interface Shown {
  readonly sessions: number;
  readonly cost: number;
  readonly text: string;
  readonly accent: string;
}

/** What a visitor finds on the clinic's page. */
async function shownAt(browser: Browser, address: string): Promise<Shown> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(address, {waitUntil: 'networkidle0'});
    return await page.$eval('treatment-estimator', async (tag) => {
      await tag.updateComplete;
      const option = tag.estimate.options.find(({treatment}) => treatment === 'microneedling');
      return {
        sessions: option?.sessions?.likely ?? 0,
        cost: option?.cost?.likely ?? 0,
        text: tag.shadowRoot?.textContent ?? '',
        accent: getComputedStyle(tag).getPropertyValue('--te-accent'),
      };
    });
  } finally {
    await context.close();
  }
}

function expectSums(where: string, {sessions, cost, text}: Shown): void {
  const dollars = dollarsFor(sessions);
  const isRight = sessions > 1 && cost === dollars * 100;
  checks.expect(`${where}: the sum is that of the list`, isRight, [sessions, cost]);
  const written = `$${dollars.toLocaleString('en-US')}`;
  checks.expect(`${where}: it stands there`, text.includes(written), written);
}

const pageOf = (code: string): string =>
  `<!doctype html><html lang="en-US"><head><title>A clinic</title><link rel="icon" href="data:,"></head><body><h1>Us</h1>${code}<p>Below</p></body></html>`;

/** What a clinic does besides: another page, a look at the first, a link, and taking all back. */
async function goOn(owner: ClinicOwner, browser: Browser, code: string): Promise<string> {
  const {page} = owner;
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, ({textContent}) => textContent.replace(/\s+/g, ' '));
  // A clinic's page has https.
  await owner.paste('#page-source', pageOf(code.replaceAll('http://', 'https://')));
  await owner.click('#check-page');
  const found = await textOf('#page-found');
  checks.expect('“Is it working?” finds nothing', found.includes('Nothing to mend'), found);

  await owner.choose('#landing', 'pores');
  const landing = await page.$eval('#snippet-1', ({textContent}) => textContent);
  await owner.choose('#landing', '');

  await owner.click('#share');
  const link = await page.$eval('#share-link', (field) => (field as HTMLInputElement).value);
  const friend = await (await browser.createBrowserContext()).newPage();
  await friend.goto(link, {waitUntil: 'networkidle0'});
  const theirs = await friend.$eval('#snippet-1', ({textContent}) => textContent);
  checks.expect('the link shows the same set-up', theirs === code, theirs);

  await owner.click('#undo');
  const before = await page.$eval('#snippet-1', ({textContent}) => textContent);
  checks.expect('“Undo” takes the colours back', !before.includes('--te-accent'), before);
  await page.reload({waitUntil: 'networkidle0'});
  const kept = await page.$eval('#snippet-1', ({textContent}) => textContent);
  checks.expect('the work is kept', kept === before, kept);
  await owner.click('#forget');
  await page.reload({waitUntil: 'networkidle0'});
  const forgotten = await page.$eval('#snippet-1', ({textContent}) => textContent);
  checks.expect('“Forget it” forgets', !forgotten.includes('"prices"'), forgotten);
  return landing;
}

/** The same code in the plugin's settings, and the block on a page. */
async function inWordPress(
  browser: Browser,
  site: Site,
  {code, accent}: {code: string; accent: string},
): Promise<void> {
  const admin = await logIn(browser, site, 'administrator');
  const owner = new ClinicOwner(admin.page);
  await installZip(admin, site);
  // Upload, install, activate.
  owner.fields += 1;
  owner.clicks += 2;
  const said = await saveSettings(admin, site, code);
  checks.expect('the plugin takes the code', said.startsWith('Settings saved'), said);
  owner.fields += 1;
  owner.clicks += 1;
  await newPost(admin, site);
  await insertByHand(admin.page);
  const post = await save(admin.page, 'publish');
  // The title, the slash with the block's name, and “Publish” twice.
  owner.fields += 2;
  owner.clicks += 2;
  const shown = await shownAt(browser, `${site.address}/?p=${post}`);
  expectSums('In WordPress', shown);
  checks.expect('and the colour of the logo', shown.accent === accent, [shown.accent, accent]);
  told('From the code to WordPress', owner);
}

const scratch = mkdtempSync(join(tmpdir(), 'clinic-'));
const site = await serve(folder, {path: '/x/y/', headersOf: headersIn(folder)});
const browser = await puppeteer.launch(await findBrowser());
try {
  const owner = new ClinicOwner(await browser.newPage());
  const code = await codeOf(owner, site.url, logoFile(scratch));
  const pages: Record<string, {html: string}> = {'/page': {html: pageOf(code)}};
  const clinic = await serve(folder, {path: '/none/', pages});
  const at = (path: string): string => clinic.url.replace('none/', path);
  const shown = await shownAt(browser, at('page'));
  told('From the front page to the clinic’s page', owner);
  expectSums('On a bare page', shown);
  checks.expect('the colour is that of the logo', shown.accent.trim() !== '', shown.accent);
  pages['/pores'] = {html: pageOf(await goOn(owner, browser, code))};
  const landing = await shownAt(browser, at('pores'));
  expectSums('On the page about pores', landing);
  await clinic.close();
  if (process.argv.includes('wordpress'))
    await withSite((wordpress) => inWordPress(browser, wordpress, {code, accent: shown.accent}));
} finally {
  await browser.close();
  await site.close();
  rmSync(scratch, {recursive: true});
}
console.log(`Clinic path: ${checks.passed} passed, ${checks.failed} failed`);
process.exitCode = checks.failed > 0 ? 1 : 0;

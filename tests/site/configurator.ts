import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {open, type Visit} from './checks.js';
import {countShifts} from '../perf/site.js';
import {serve} from './server.js';

/** The configurator writes this site's own address into its code, and the code works elsewhere. */
export async function checkConfigurator(visit: Visit): Promise<void> {
  const {url, folder, checks} = visit;
  const {page, noises} = await open(visit, 'configurator/index.html');
  await page.select('#market', 'GB');
  await write(page, 'disclaimer', 'Ask us first.');
  await write(page, 'look-accent', '#15803d');
  const code = await textOf(page, '#snippet-1');
  const integrity = readFileSync(join(folder, 'bundle.js.integrity'), 'utf8').trim();
  const isHosted =
    code.includes(`src="${url}releases/`) && code.includes(`integrity="${integrity}" crossorigin`);
  checks.expect('the code names this site and the hash', isHosted, code);
  const isWhole = code.includes('Ask us first.') && code.includes('market="GB"');
  checks.expect('the code has what was typed', isWhole, code);
  const policy = await policyShown(page);
  const preview = await shownBy(page);
  checks.expect('the preview shows it', preview.includes('Ask us first.'), preview);
  await page.click('input[name=site][value=wix]');
  const frame = await textOf(page, '#snippet-3');
  const isAddress = frame.startsWith(`${url}embed.html#`) && frame.includes('market=GB');
  checks.expect('for Wix it has the address of a frame', isAddress, frame);
  await page.click('input[name=site][value=html]');
  await page.click('#with-answer');
  await page.waitForFunction(() =>
    document.querySelector('#snippet-1')?.textContent.includes('shadowrootmode'),
  );
  const answered = await textOf(page, '#snippet-1');
  const policyOfAnswer = await policyShown(page);
  checks.expect('the configurator is quiet', noises.length === 0, noises);
  await page.close();
  await checkCode(visit, code);
  await checkPolicy(visit, code, policy);
  await checkAnswer(visit, answered, policyOfAnswer);
}

/** What the configurator says of the policy, once the hash is worked out. */
async function policyShown(page: Page): Promise<string> {
  await page.waitForSelector('#policy code');
  return await textOf(page, '#policy code');
}

const PAGE_START =
  '<!doctype html><html lang="en"><head><title>A clinic</title><link rel="icon" href="data:,"></head><body>';

/** The header that lets in what was said, and nothing else. */
const policyOf = (said: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `default-src 'none'; img-src data:; ${said.replaceAll('\n', ' ')}`,
});

/** The code under a policy that lets in what the configurator has said, and nothing else. */
async function checkPolicy(
  {browser, folder, checks}: Visit,
  code: string,
  policy: string,
): Promise<void> {
  const headers = policyOf(policy);
  const pages = {'/page': {html: `${PAGE_START}${code}</body></html>`, headers}};
  const clinic = await serve(folder, {path: '/none/', pages});
  const page = await browser.newPage();
  const noises: string[] = [];
  page.on('console', (message) => noises.push(message.text()));
  await page.goto(clinic.url.replace('none/', 'page'), {waitUntil: 'networkidle0'});
  const shown = await shownBy(page);
  const accent = await page.$eval('treatment-estimator', (tag) =>
    getComputedStyle(tag).getPropertyValue('--te-accent'),
  );
  const isFine = shown.includes('£') && accent === '#15803d' && noises.length === 0;
  checks.expect('the policy that is said is enough for the code', isFine, [policy, accent, noises]);
  await page.close();
  await clinic.close();
}

/** In the head and in the answer, with one hash: they are one file to the browser. */
function checkLinks(folder: string, checks: Visit['checks'], code: string): void {
  const integrity = readFileSync(join(folder, '../dist/prerendered.css.integrity'), 'utf8').trim();
  const links = code.split(`integrity="${integrity}" crossorigin`).length - 1;
  checks.expect('both links to the style sheet have its hash', links === 2, links);
}

/** The code with the answer in it, under a policy that takes no style in the HTML. */
async function checkAnswer(
  {browser, folder, checks}: Visit,
  code: string,
  said: string,
): Promise<void> {
  const html = `${PAGE_START}${code}<p>Below</p></body></html>`;
  const headers = policyOf(said);
  checkLinks(folder, checks, code);
  const clinic = await serve(folder, {path: '/none/', pages: {'/page': {html, headers}}});
  const address = clinic.url.replace('none/', 'page');
  const seen: {readonly text: string; readonly moved: number}[] = [];
  const noises: string[] = [];
  for (const scripts of [false, true]) {
    const page = await browser.newPage();
    page.on('console', (message) => noises.push(message.text()));
    await page.setJavaScriptEnabled(scripts);
    if (scripts) await countShifts(page);
    await page.goto(address, {waitUntil: 'networkidle0'});
    if (scripts) await shownBy(page);
    seen.push(
      await page.evaluate(() => ({
        text:
          document
            .querySelector('treatment-estimator')
            ?.shadowRoot?.querySelector('[part=headline]')
            ?.textContent.replace(/\s+/g, ' ')
            .trim() ?? '',
        moved: (globalThis as {moved?: {sum: number}}).moved?.sum ?? 0,
      })),
    );
    await page.close();
  }
  const [still, live] = seen;
  const isThere = still !== undefined && still.text.includes('£');
  checks.expect('the answer stands in the page before any script', isThere, seen);
  const isSame = still?.text === live?.text && (live?.moved ?? 1) < 0.01;
  checks.expect('the script changes and moves nothing of it', isSame, seen);
  checks.expect('a strict policy takes it', noises.length === 0, noises);
  await clinic.close();
}

/** The code on a page of another host, which fetches the script from the site. */
async function checkCode({browser, folder, checks}: Visit, code: string): Promise<void> {
  const html = `${PAGE_START}${code}</body></html>`;
  const clinic = await serve(folder, {path: '/none/', pages: {'/page': {html}}});
  const page = await browser.newPage();
  await page.goto(clinic.url.replace('none/', 'page'), {waitUntil: 'networkidle0'});
  const shown = await shownBy(page);
  const isFine = shown.includes('Ask us first.') && shown.includes('£');
  checks.expect('the code works on a page of another host', isFine, shown.slice(0, 200));
  await page.close();
  await clinic.close();
}

/** Types into a field, which may stand in closed details, and goes on. */
async function write(page: Page, id: string, text: string): Promise<void> {
  await page.$eval(
    `#${id}`,
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
    },
    text,
  );
}

const textOf = async (page: Page, selector: string): Promise<string> =>
  await page.$eval(selector, ({textContent}) => textContent);

async function shownBy(page: Page): Promise<string> {
  return await page.$eval('treatment-estimator', async (tag) => {
    await tag.updateComplete;
    return tag.shadowRoot?.textContent ?? '';
  });
}

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {open, type Visit} from './checks.js';
import {serve} from './server.js';

/** The configurator writes this site's own address into its code, and the code works elsewhere. */
export async function checkConfigurator(visit: Visit): Promise<void> {
  const {url, folder, checks} = visit;
  const {page, noises} = await open(visit, 'configurator/index.html');
  await page.select('#market', 'GB');
  await write(page, 'disclaimer', 'Ask us first.');
  const code = await textOf(page, '#snippet-1');
  const integrity = readFileSync(join(folder, 'bundle.js.integrity'), 'utf8').trim();
  const isHosted =
    code.includes(`src="${url}releases/`) && code.includes(`integrity="${integrity}" crossorigin`);
  checks.expect('the code names this site and the hash', isHosted, code);
  const isWhole = code.includes('Ask us first.') && code.includes('market="GB"');
  checks.expect('the code has what was typed', isWhole, code);
  const preview = await shownBy(page);
  checks.expect('the preview shows it', preview.includes('Ask us first.'), preview);
  await page.click('input[name=site][value=wix]');
  const frame = await textOf(page, '#snippet-3');
  const isAddress = frame.startsWith(`${url}embed.html#`) && frame.includes('market=GB');
  checks.expect('for Wix it has the address of a frame', isAddress, frame);
  checks.expect('the configurator is quiet', noises.length === 0, noises);
  await page.close();
  await checkCode(visit, code);
}

/** The code on a page of another host, which fetches the script from the site. */
async function checkCode({browser, folder, checks}: Visit, code: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>A clinic</title><link rel="icon" href="data:,"></head><body>${code}</body></html>`;
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

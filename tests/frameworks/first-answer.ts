import type {Browser, Page} from 'puppeteer-core';
import {countShifts} from '../perf/site.js';
import {screenText} from '../support/screen-text.js';
import {isNoise} from './drive.js';

/** What a page of each language says: a question, and the sum of the clinic's four sessions. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['What would you like to treat?', '€996'],
  de: ['Was möchten Sie behandeln?', '996 €'],
};

/** Less than a pixel of a line. */
const UNSEEN = 0.001;

/**
 * What is wrong with the first answer that a server sends: it stands in the HTML, is shown without
 * scripts, and stays as it is when the page comes alive.
 */
export async function faultsOfFirstAnswer(
  browser: Browser,
  address: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [lang, words] of Object.entries(WORDS)) {
    const url = `${address}${lang}`;
    const html = plain(await (await fetch(url)).text());
    const still = await visit(browser, url, false);
    const alive = await visit(browser, url, true);
    faults.push(
      ...missing(`the HTML of /${lang}`, html, words),
      ...missing(`/${lang} without scripts`, plain(still.text), words),
      ...(still.height > 300 ? [] : [`/${lang} is ${still.height} px high without scripts`]),
      ...(still.text === alive.text ? [] : [difference(lang, still.text, alive.text)]),
      ...(alive.headlines.length === 1
        ? []
        : [`/${lang} showed ${alive.headlines.join(', then ')}`]),
      ...(alive.moved <= UNSEEN ? [] : [`/${lang} moved by ${alive.moved}`]),
      ...(alive.count === 1 ? [] : [`/${lang} has ${alive.count} estimators`]),
      ...[...still.noises, ...alive.noises],
    );
  }
  return faults;
}

interface Visit {
  readonly text: string;
  readonly height: number;
  /** Every headline that was seen, in turn. */
  readonly headlines: readonly string[];
  readonly moved: number;
  readonly count: number;
  readonly noises: readonly string[];
}

async function visit(browser: Browser, url: string, isAlive: boolean): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  await page.setJavaScriptEnabled(isAlive);
  const noises: string[] = [];
  page.on('pageerror', (error) => noises.push(String(error)));
  page.on('console', (message) => {
    if (isNoise(message)) noises.push(message.text());
  });
  await countShifts(page);
  await watchHeadline(page);
  await page.goto(url, {waitUntil: 'networkidle0'});
  if (isAlive)
    await page.$eval('treatment-estimator', async (element) => {
      await customElements.whenDefined(element.localName);
      await (element as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    });
  const text = await page.$eval('treatment-estimator', screenText);
  const {height, count} = await page.$eval('treatment-estimator', (element) => ({
    height: element.getBoundingClientRect().height,
    count: document.querySelectorAll('treatment-estimator').length,
  }));
  const {moved, headlines} = await page.evaluate(() => {
    const found = globalThis as {moved?: {sum: number}; headlines?: string[]};
    return {moved: found.moved?.sum ?? 0, headlines: found.headlines ?? []};
  });
  await page.close();
  return {text, height, headlines: headlines.filter(isWhole), moved, count, noises};
}

/** Writes down, frame by frame, what the costs say: other figures for a moment would be a flash. */
async function watchHeadline(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const headlines: string[] = [];
    Object.assign(globalThis, {headlines});
    const each = {
      look(): void {
        const root = document.querySelector('treatment-estimator')?.shadowRoot;
        const text = root?.querySelector('[part=headline]')?.textContent ?? '';
        const seen = text.replace(/\s+/g, ' ').trim();
        if (seen !== (headlines.at(-1) ?? '')) headlines.push(seen);
        requestAnimationFrame(() => {
          each.look();
        });
      },
    };
    each.look();
  });
}

/** While the HTML arrives, a browser may paint the beginning of a line alone. */
const isWhole = (headline: string, index: number, all: readonly string[]): boolean =>
  headline === '' || all[index + 1]?.startsWith(headline) !== true;

/** Without tags, with one kind of space. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

const missing = (where: string, text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => !text.includes(word)).map((word) => `${where} lacks “${word}”`);

function difference(lang: string, still: string, alive: string): string {
  const [before, after] = [still.split('\n'), alive.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  return `/${lang}: “${before[at] ?? 'nothing more'}” became “${after[at] ?? 'nothing'}”`;
}

import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../tooling/find-browser.js';
import {pageScript} from './page-script.js';
import type {Screen, Seen} from './screen.js';
import {ADDRESS, readSite, serve, type Site} from './site.js';
import type {Texts} from './texts.js';

/** What a visit brings home. */
export interface Visit {
  readonly browser: string;
  readonly texts: Texts;
}

/** The second part of the net: all that can be read on the screens of the built element. */
export async function visit(folder: string, screens: readonly Screen[]): Promise<Visit> {
  const browser = await puppeteer.launch(await findBrowser({places: []}));
  try {
    const errors: string[] = [];
    const page = await openPage(browser, readSite(folder), errors);
    const seen = new Map<Screen, Seen>();
    for (const screen of screens) seen.set(screen, await read(page, screen));
    if (errors.length > 0) throw new Error(`Errors on the page:\n${errors.join('\n')}`);
    return {browser: await browser.version(), texts: textsOf(seen)};
  } finally {
    await browser.close();
  }
}

/**
 * One page for all screens, with every file fetched: what is read is no matter of what comes
 * when.
 */
async function openPage(browser: Browser, site: Site, errors: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({width: 1200, height: 900});
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(await pageScript());
  await serve(page, site);
  await page.goto(ADDRESS);
  const files = [...site.keys()].filter((file) => file.endsWith('.js'));
  await page.evaluate(
    async (names) => {
      for (const name of names) await import(name);
    },
    files.map((file) => `/${file}`),
  );
  return page;
}

async function read(page: Page, screen: Screen): Promise<Seen> {
  try {
    return await page.evaluate((each) => globalThis.netRead(each), screen);
  } catch (cause) {
    throw new Error(`The screen ${screen.name} cannot be read.`, {cause});
  }
}

/** A text for each screen, and one for each language of what is written on charts. */
function textsOf(seen: ReadonlyMap<Screen, Seen>): Texts {
  const texts = new Map<string, string>();
  for (const [{name, language}, {text, drawn}] of seen) {
    texts.set(`screens/${name}`, text);
    if (drawn === '') continue;
    texts.set(`drawn/${language}`, `${texts.get(`drawn/${language}`) ?? ''}== ${name}\n${drawn}\n`);
  }
  return texts;
}

import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import type {Site} from './machine.js';

/** Roles of WordPress, from most to least. */
export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

/** Somebody in a browser of their own. */
export interface Person {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** What a page says on its console or throws, by the page. */
const noises = new WeakMap<Page, string[]>();
export const noisesOf = (page: Page): readonly string[] => noises.get(page) ?? [];

/** The same without what WordPress's own editor asks of others, or may not ask of itself. */
export const ownNoisesOf = (page: Page): readonly string[] =>
  noisesOf(page).filter((text) => !/^asks s\.w\.org|^Failed to load resource/.test(text));

/** Opens a page that remembers what it says, and every host that it asks. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Waits end by what is waited for; this only ends what will never come.
  page.setDefaultTimeout(120_000);
  const said: string[] = [];
  noises.set(page, said);
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') said.push(`asks ${hostname}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().includes('treatment-estimator'))
      said.push(`${response.status()} ${response.url()}`);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

/** Logs somebody in by the form. */
export async function logIn(browser: Browser, site: Site, role: Role): Promise<Person> {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${site.address}/wp-login.php`, {waitUntil: 'domcontentloaded'});
  await page.evaluate((name) => {
    for (const field of ['user_login', 'user_pass'])
      (document.getElementById(field) as HTMLInputElement).value = name;
  }, role);
  await Promise.all([
    page.waitForNavigation({waitUntil: 'domcontentloaded'}),
    page.click('#wp-submit'),
  ]);
  return {name: role, context, page};
}

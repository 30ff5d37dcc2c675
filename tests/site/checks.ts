import type {Browser, Page} from 'puppeteer-core';

/** Counts what holds and what does not, and tells the latter at once. */
export class Checks {
  passed = 0;
  failed = 0;

  readonly expect = (what: string, isFine: boolean, found: unknown = ''): void => {
    if (isFine) this.passed++;
    else {
      this.failed++;
      console.error(`✗ ${what}: ${typeof found === 'string' ? found : JSON.stringify(found)}`);
    }
  };
}

/** What a check of the site needs. */
export interface Visit {
  readonly browser: Browser;
  /** The site's address, with a slash at its end. */
  readonly url: string;
  /** The folder that is served. */
  readonly folder: string;
  readonly checks: Checks;
}

export interface Opened {
  readonly page: Page;
  /** What should not be: console messages, errors, failed and foreign requests. */
  readonly noises: string[];
}

/** Opens a page of the site at a width, and listens to it from the first byte on. */
export async function open(
  {browser, url}: Pick<Visit, 'browser' | 'url'>,
  path: string,
  {width = 1200, scheme = 'light'}: {width?: number; scheme?: 'light' | 'dark'} = {},
): Promise<Opened> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.setViewport({width, height: 800});
  const noises: string[] = [];
  const {origin} = new URL(url);
  page.on('console', (message) => noises.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => noises.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noises.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(?:data|blob|about):/.test(address))
      noises.push(`request to another place: ${address}`);
  });
  await page.goto(url + path, {waitUntil: 'networkidle0'});
  return {page, noises};
}

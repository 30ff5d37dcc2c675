import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {findBrowser} from '../tooling/find-browser.js';

const dist = resolve(import.meta.dirname, '../../dist');

/** A page without https: browsers keep some of their functions from it. */
export const PLAIN_HTTP = 'http://clinic.example/';
export const HTTPS = 'https://clinic.example/';

/** What stands on a site beside `dist/`: the text of each page by its path. */
export type Pages = Readonly<Record<string, string>>;

/** A page with an estimator; `head` stands before anything of it. */
export const pageWith = ({
  head = '',
  body = '<treatment-estimator></treatment-estimator>',
  script = '/dist/browser/define.js',
}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
  ${head}</head><body>${body}${script && `<script type="module" src="${script}"></script>`}</body></html>`;

/**
 * Counts from the first paint on, in the page's own `moved`, whatever moves without a person's doing.
 * Call it before the page is opened.
 */
export async function countShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const moved = {sum: 0};
    Object.assign(globalThis, {moved});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.sum += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** Opens the tests' browser, or that of `FIREFOX=/usr/bin/firefox`, for the time of a visit. */
export async function withBrowser(visit: (browser: Browser) => Promise<void>): Promise<void> {
  const firefox = process.env['FIREFOX'];
  const browser = await puppeteer.launch(
    firefox ? {browser: 'firefox', executablePath: firefox, headless: true} : await findBrowser(),
  );
  try {
    await visit(browser);
  } finally {
    await browser.close();
  }
}

/** Answers what a page asks for from `dist/`, these pages and these scripts, without a server. */
export async function serveTo(page: Page, pages: Pages, scripts: Pages = {}): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, pages, scripts));
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

function answer(request: HTTPRequest, pages: Pages, scripts: Pages): Promise<void> {
  const url = request.url();
  if (!url.startsWith('http')) return request.continue();
  const {pathname} = new URL(url);
  const html = pages[pathname];
  if (html !== undefined)
    return request.respond({contentType: 'text/html; charset=utf-8', body: html});
  const body = scripts[pathname] ?? published(pathname);
  return body === undefined
    ? request.respond({status: 404, body: ''})
    : request.respond({contentType: TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/plain', body});
}

const read = new Map<string, string>();

/** The text of a file below `/dist/`. */
function published(pathname: string): string | undefined {
  if (read.size === 0)
    for (const name of readdirSync(dist, {recursive: true})) {
      const file = join(dist, String(name));
      if (statSync(file).isFile())
        read.set(`/dist/${String(name).replaceAll('\\', '/')}`, readFileSync(file, 'utf8'));
    }
  return read.get(pathname);
}

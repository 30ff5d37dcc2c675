import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {HTTPRequest, Page} from 'puppeteer-core';

/** No such page is ever asked for: its files are handed to the browser from here. */
export const ADDRESS = 'https://page.example/';

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>A clinic</title>
<link rel="icon" href="data:,"><script type="module" src="/define.js"></script></head>
<body></body></html>`;

/** The published files by name, as a clinic has them on its site. */
export type Site = ReadonlyMap<string, string>;

export const readSite = (folder: string): Site =>
  new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/**
 * Answers what the page asks for, without a server: its address is always the same, and so are the
 * links to it.
 */
export async function serve(page: Page, site: Site): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, site));
}

function answer(request: HTTPRequest, site: Site): Promise<void> {
  const url = request.url();
  if (url === ADDRESS) return request.respond({contentType: 'text/html', body: PAGE});
  const body = site.get(url.slice(ADDRESS.length));
  if (url.startsWith('data:')) return request.continue();
  return body === undefined
    ? request.abort()
    : request.respond({contentType: 'text/javascript; charset=utf-8', body});
}

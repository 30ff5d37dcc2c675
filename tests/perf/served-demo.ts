import {resolve} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {build, preview} from 'vite';
import {findBrowser} from '../tooling/find-browser.js';

const configFile = resolve(import.meta.dirname, '../../vite.config.ts');

/**
 * Builds the demo, serves it as a host would, with the given headers, and opens a browser for the
 * time of a visit.
 */
export async function visitDemo(
  headers: Readonly<Record<string, string>>,
  visit: (browser: Browser, url: string) => Promise<void>,
): Promise<void> {
  await build({configFile, logLevel: 'warn'});
  const server = await preview({
    configFile,
    logLevel: 'warn',
    preview: {port: 0, open: false, headers: {...headers}},
  });
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const [url] = server.resolvedUrls?.local ?? [];
    if (!url) throw new Error('The preview server has no local address.');
    await visit(browser, url);
  } finally {
    await browser.close();
    await server.close();
  }
}

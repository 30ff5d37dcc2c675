import type {Browser, Page} from 'puppeteer-core';
import {visitDemo} from './served-demo.js';

/**
 * Opens the built demo/csp.html under the strictest content policy, as header and as meta tag, brings every chart into
 * view, and fails on any console message, error, violation, failed request or request to another place.
 */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const noises: string[] = [];
const files: string[] = [];

await visitDemo({'Content-Security-Policy': POLICY}, listenToPage);

console.log(`Under ${POLICY}:`);
console.log(files.map((file) => `  ${file}`).join('\n'));
for (const noise of noises) console.error(`  ✗ ${noise}`);
console.log(`${files.length} own files requested, ${noises.length} noises.`);
process.exitCode = noises.length > 0 ? 1 : 0;

async function listenToPage(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 800});
  page.on('console', (message) => noises.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => noises.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noises.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (request.url().startsWith(url)) files.push(request.url().slice(url.length));
    else noises.push(`request to another place: ${request.url()}`);
  });
  await reportViolations(page);
  const response = await page.goto(`${url}csp.html`, {waitUntil: 'networkidle0'});
  if (response?.headers()['content-security-policy'] !== POLICY) noises.push('the policy was not sent as a header');
  await useEveryPart(page);
}

async function reportViolations(page: Page): Promise<void> {
  await page.exposeFunction('reportViolation', (text: string) => noises.push(`violation: ${text}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) => {
      const {reportViolation} = window as unknown as {reportViolation: (text: string) => void};
      reportViolation(`${violatedDirective} blocked ${blockedURI} from ${sourceFile}`);
    });
  });
}

/** Down the page and through every tab, so that all that loads late has loaded. */
async function useEveryPart(page: Page): Promise<void> {
  const shown = await page.$('treatment-estimator >>> *');
  if (!shown) noises.push('the estimator shows nothing');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForNetworkIdle();
  const tabs = await page.$$('treatment-estimator >>> [role="tab"]');
  for (const tab of tabs) {
    await tab.evaluate((each) => (each as HTMLElement).click());
    await page.waitForNetworkIdle();
  }
  console.log(`Scrolled to the end and opened ${tabs.length} tabs.`);
}

import type {Browser, Page} from 'puppeteer-core';
import {visitDemo} from './served-demo.js';

/**
 * Opens the built demo/csp.html under the strictest content policy, as header and as meta tag,
 * brings every chart into view, opens every step, takes the plan along in every way, and fails on
 * any console message, error, violation, failed request, request to another place, and on anything
 * stored.
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
    // The picture on a date field is the browser's own and stands in its address.
    else if (!request.url().startsWith('data:'))
      noises.push(`request to another place: ${request.url()}`);
  });
  await reportViolations(page);
  const response = await page.goto(`${url}csp.html`, {waitUntil: 'networkidle0'});
  if (response?.headers()['content-security-policy'] !== POLICY)
    noises.push('the policy was not sent as a header');
  await useEveryPart(page);
  await takeEverythingAlong(page);
  const stored = await page.evaluate(
    () => localStorage.length + sessionStorage.length + document.cookie.length,
  );
  if (stored > 0) noises.push('something is stored');
}

async function reportViolations(page: Page): Promise<void> {
  await page.exposeFunction('reportViolation', (text: string) => noises.push(`violation: ${text}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({violatedDirective, blockedURI, sourceFile}) => {
        const {reportViolation} = window as unknown as {reportViolation: (text: string) => void};
        reportViolation(`${violatedDirective} blocked ${blockedURI} from ${sourceFile}`);
      },
    );
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

/**
 * Opens every step, gives a first day and presses each button of the plan. Paper, clipboard and
 * files are counted, not used.
 */
async function takeEverythingAlong(page: Page): Promise<void> {
  const steps = await page.$$('treatment-estimator >>> .fold > summary');
  for (const step of steps) {
    await step.evaluate((each) => {
      each.click();
    });
    await page.waitForNetworkIdle();
  }
  await giveFirstDay(page);
  await countWhatIsTaken(page);
  const buttons = await page.$$('treatment-estimator >>> #fold-plan button');
  for (const button of buttons) {
    await button.evaluate((each) => (each as HTMLElement).click());
    await page.waitForNetworkIdle();
  }
  const taken = JSON.stringify(
    await page.evaluate(() => (window as unknown as {taken: unknown}).taken),
  );
  console.log(
    `Opened ${steps.length} steps and pressed ${buttons.length} buttons of the plan: ${taken}.`,
  );
  if (steps.length !== 6 || taken !== JSON.stringify({papers: 1, texts: 2, files: 2}))
    noises.push('the plan was not taken along in every way');
}

/** Types a first day into the dates, so that the plan has everything to take along. */
async function giveFirstDay(page: Page): Promise<void> {
  const start = await page.waitForSelector('treatment-estimator >>> [name=dates-start]');
  await start?.evaluate((field) => {
    (field as HTMLInputElement).value = `${new Date().getFullYear() + 1}-03-01`;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  });
  await page.waitForSelector('treatment-estimator >>> #fold-plan button:nth-of-type(5)');
}

/** Replaces printing, the clipboard and saving a calendar by counters in `window.taken`. */
async function countWhatIsTaken(page: Page): Promise<void> {
  await page.evaluate(() => {
    const taken = {papers: 0, texts: 0, files: 0};
    Object.assign(window, {taken});
    const root = document.querySelector('treatment-estimator')?.shadowRoot;
    if (!root) return;
    new MutationObserver((records) => {
      for (const frame of records.flatMap(({addedNodes}) => [...addedNodes])) {
        if (frame instanceof HTMLIFrameElement && frame.contentWindow)
          frame.contentWindow.print = () => {
            taken.papers++;
          };
      }
    }).observe(root, {childList: true});
    navigator.clipboard.writeText = () => Promise.resolve(void taken.texts++);
    Object.assign(HTMLAnchorElement.prototype, {
      click(this: HTMLAnchorElement) {
        if (this.download.endsWith('.ics')) taken.files++;
      },
    });
  });
}

import type {Frame, Page} from 'puppeteer-core';
import {toFragment} from '../../site/embed/fragment.js';
import type {Visit} from './checks.js';
import {headersIn} from './headers.js';
import {serve, type OwnPage} from './server.js';

const CONFIG = JSON.stringify({
  version: 1,
  currency: 'GBP',
  prices: {microneedling: 777},
  bookingLink: 'https://clinic.example/book',
});
const SETTINGS = {concern: 'acne-scars', market: 'GB', lang: 'en-GB', config: CONFIG};

/** A clinic's page on another host, with the frame and the script that the documents show. */
const clinicPage = (src: string, script: string): OwnPage => ({
  html: `<!doctype html><html lang="en"><head><title>A clinic</title><link rel="icon" href="data:,"></head><body>
<iframe src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="Compare" sandbox="allow-scripts"
  style="width: 100%; height: 400px; border: 0"></iframe>
<iframe id="other" src="about:blank" title="Another" style="height: 120px"></iframe>
${script}</body></html>`,
});

/** The frame on a page of another host, in a sandbox without an origin. */
export async function checkFrame({browser, folder, checks}: Visit): Promise<void> {
  // Beside the others: what the site is asked for is counted here alone.
  const site = await serve(folder, {path: '/x/y/', headersOf: headersIn(folder)});
  const page = `${site.url}embed.html`;
  const script = `<script src="${site.url}embed.js"></script>`;
  const broken = {...SETTINGS, config: CONFIG.slice(0, 40), nonsense: '1'};
  const clinic = await serve(folder, {
    path: '/none/',
    pages: {
      '/grown': clinicPage(page + toFragment(SETTINGS), script),
      '/fixed': clinicPage(page + toFragment(SETTINGS), ''),
      '/broken': clinicPage(page + toFragment(broken), script),
    },
  });
  const visitor = await browser.newPage();
  await checkPages(visitor, clinic.url.replace('none/', ''), checks.expect);
  const told = site.asked.filter((address) => /acne|777|GBP/.test(address));
  checks.expect('no server sees what is set', told.length === 0, told);
  await visitor.close();
  await site.close();
  await clinic.close();
}

async function checkPages(page: Page, host: string, expect: Expect): Promise<void> {
  const noises: string[] = [];
  page.on('console', (message) => noises.push(message.text()));
  page.on('pageerror', (error) => noises.push(String(error)));
  const frame = await openFrame(page, `${host}grown`);
  const {shown, cost} = await frame.evaluate(factsOf);
  expect('the frame counts with the clinic’s price', cost > 0 && cost % 77_700 === 0, cost);
  const sum = `£${(cost / 100).toLocaleString('en-GB')}`;
  expect('the frame shows the clinic’s price', shown.includes(sum), sum);
  await checkHeight(page, frame, expect);
  await checkStrangers(page, expect);
  expect('the frame is quiet', noises.length === 0, noises);

  await openFrame(page, `${host}fixed`);
  expect('without the script, the frame keeps its height', (await heightOf(page)) === 400);

  await page.goto(await page.$eval('iframe', ({src}) => src), {waitUntil: 'networkidle0'});
  const alone = await page.evaluate(factsOf);
  const isUsual = alone.cost > 0 && alone.cost % 77_700 !== 0 && !alone.shown.includes('777');
  expect('opened by itself, it shows no price of a link', isUsual, alone.cost);
  const note = await page.$eval('.alone', ({textContent}) => textContent);
  expect('and says why', note.includes('none of a clinic'), note);

  noises.length = 0;
  const half = await openFrame(page, `${host}broken`);
  const said = (await half.evaluate(factsOf)).shown;
  const isTold = /could not be read/.test(said) && !said.includes('£');
  expect('half a configuration shows no price', isTold, said.slice(0, 300));
  const isNamed = noises.some((noise) => noise.includes('nonsense'));
  expect('an unknown setting is told', isNamed, noises);
}

type Expect = (what: string, isFine: boolean, found?: unknown) => void;

async function openFrame(page: Page, url: string): Promise<Frame> {
  await page.setViewport({width: 1000, height: 800});
  await page.goto(url, {waitUntil: 'networkidle0'});
  const frame = page.frames().find((each) => each.url().includes('embed.html'));
  if (frame === undefined) throw new Error('There is no frame.');
  await frame.waitForFunction(() =>
    document.querySelector('treatment-estimator')?.shadowRoot?.querySelector('[part=headline]'),
  );
  return frame;
}

const heightOf = async (page: Page): Promise<number> =>
  await page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);

/** The frame is as high as what is in it, also after a step is opened and on a phone. */
async function checkHeight(page: Page, frame: Frame, expect: Expect): Promise<void> {
  const fits = async (when: string): Promise<void> => {
    const inside = async (): Promise<number> =>
      await frame.$eval('treatment-estimator', (tag) =>
        Math.ceil(tag.getBoundingClientRect().height),
      );
    const fitting = page.waitForFunction(
      (wanted) => document.querySelector('iframe')?.getBoundingClientRect().height === wanted,
      {timeout: 5000},
      await inside(),
    );
    const isFine = await fitting.then(
      () => true,
      () => false,
    );
    expect(`the frame fits ${when}`, isFine, [await inside(), await heightOf(page)]);
  };
  await fits('at first');
  const before = await heightOf(page);
  await frame.evaluate(() => {
    document
      .querySelector('treatment-estimator')
      ?.shadowRoot?.querySelector<HTMLElement>('.fold > summary')
      ?.click();
  });
  await page.waitForFunction(
    (low) => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > low,
    {timeout: 5000},
    before,
  );
  await fits('with a step open');
  await page.setViewport({width: 380, height: 800});
  await page.waitForNetworkIdle();
  await fits('on a phone');
}

/** Heights that others tell, and heights that are none, change nothing. */
async function checkStrangers(page: Page, expect: Expect): Promise<void> {
  const before = await heightOf(page);
  const other = await page.$eval('#other', (frame) => frame.getBoundingClientRect().height);
  await page.evaluate(async () => {
    const type = 'treatment-estimator-height';
    const view = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as unknown as {
      eval: (code: string) => void;
    };
    for (const message of [
      {type, height: 9000},
      {type, height: -1},
      {type, height: '9'},
      null,
      'x',
    ]) {
      postMessage(message, '*');
      view.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
    }
    // Messages come in their order: after this one, all have come.
    await new Promise((done) => {
      addEventListener('message', ({data}) => data === 'last' && done(undefined));
      view.eval(`parent.postMessage('last', '*')`);
    });
  });
  const after = await page.$eval('#other', (frame) => frame.getBoundingClientRect().height);
  expect(
    'heights that others tell change nothing',
    (await heightOf(page)) === before && after === other,
    [before, await heightOf(page), other, after],
  );
}

function factsOf(): {shown: string; cost: number} {
  const tag = document.querySelector('treatment-estimator');
  const option = tag?.estimate.options.find(({treatment}) => treatment === 'microneedling');
  return {
    shown: tag?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
    cost: option?.cost?.likely ?? 0,
  };
}

import type {Browser, CDPSession, Page} from 'puppeteer-core';

/** Everything that is measured on one visit; times in milliseconds at a slowed processor. */
export interface Measured {
  /** Bytes over the network until the page has come to rest. */
  readonly bytes: number;
  readonly firstPaint: number;
  /** Until all of the answer stands in a painted frame. */
  readonly answer: number;
  /** Without code that runs once a promise is fulfilled: the browser counts that to the rest. */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** Of the main thread: painting, parsing, garbage, code behind a promise and all else. */
  readonly rest: number;
  /** How far what was seen has moved. */
  readonly shift: number;
  /** Tasks over 50 ms after the answer stands, before anybody touches the page. */
  readonly longTasks: number;
  readonly heap: number;
  /** From a click on another concern to the next painted frame; not on a page that is not alive. */
  readonly changeClosed?: number;
  /** The same with a chart in view. */
  readonly changeOpen?: number;
}

export const SLOWDOWN = 4;
const CHANGES = 7;

declare global {
  /** What has been seen since the page was opened; filled by `watch`. */
  var seen: {paint: number; answer: number; shift: number; longTasks: {at: number; ms: number}[]};
}

/** One visit as if nobody had been there before. */
export async function visit(browser: Browser, url: string, isAlive: boolean): Promise<Measured> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 390, height: 844});
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await client.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    // The loader of TypeScript names functions by it.
    await page.evaluateOnNewDocument('globalThis.__name = (given) => given');
    await page.evaluateOnNewDocument(watch);
    let bytes = 0;
    await client.send('Network.enable');
    client.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    // A busy machine is slow, and the others are large.
    await page.goto(url, {waitUntil: 'networkidle0', timeout: 180_000});
    const work = await workOf(client);
    const found = {...(await page.evaluate(() => seen)), bytes};
    const changes = isAlive ? await changesOn(page) : {};
    await client.send('HeapProfiler.collectGarbage');
    const {usedSize} = await client.send('Runtime.getHeapUsage');
    return {
      bytes: found.bytes,
      ...work,
      firstPaint: found.paint,
      answer: found.answer,
      shift: found.shift,
      longTasks: found.longTasks.filter(({at}) => at > found.answer).length,
      heap: usedSize,
      ...changes,
    };
  } finally {
    await context.close();
  }
}

/** Runs on the page before anything of its own. */
function watch(): void {
  globalThis.seen = {paint: 0, answer: 0, shift: 0, longTasks: []};
  const observe = (type: string, tell: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tell(entry);
    }).observe({type, buffered: true});
  };
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint' || seen.paint === 0) seen.paint = startTime;
  });
  observe('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & {value: number}).value;
  });
  observe('longtask', ({startTime, duration}) => {
    seen.longTasks.push({at: startTime, ms: duration});
  });
  // Ours has a shadow root with the costs, the comparison and what differs; a peer has its costs
  // and its table; an empty page has its body.
  const isThere = (): boolean => {
    const root = document.querySelector('treatment-estimator')?.shadowRoot;
    if (document.querySelector('treatment-estimator'))
      return (root?.querySelector('[part~=differences]')?.textContent ?? '').trim().length > 40;
    if (document.querySelector('#app')) return document.querySelector('#app table .bar') !== null;
    return document.readyState !== 'loading';
  };
  const look = (): void => {
    if (!isThere()) {
      requestAnimationFrame(look);
      return;
    }
    // What stands before a frame is painted with it.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      seen.answer = performance.now();
    };
    requestAnimationFrame(() => {
      channel.port2.postMessage('painted');
    });
  };
  requestAnimationFrame(look);
}

async function workOf(
  client: CDPSession,
): Promise<Pick<Measured, 'script' | 'style' | 'layout' | 'rest'>> {
  const {metrics} = await client.send('Performance.getMetrics');
  const ms = (name: string): number =>
    (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const [script, style, layout] = [
    ms('ScriptDuration'),
    ms('RecalcStyleDuration'),
    ms('LayoutDuration'),
  ];
  return {script, style, layout, rest: ms('TaskDuration') - script - style - layout};
}

async function changesOn(page: Page): Promise<Pick<Measured, 'changeClosed' | 'changeOpen'>> {
  const changeClosed = await page.evaluate(change, CHANGES);
  await page.evaluate(() => {
    const root = document.querySelector('treatment-estimator')?.shadowRoot ?? document;
    root.querySelector('[part~=charts], .chart')?.scrollIntoView({block: 'center'});
  });
  await page.waitForFunction(
    () => {
      const root = document.querySelector('treatment-estimator')?.shadowRoot ?? document;
      return root.querySelector('canvas, .recharts-surface') !== null;
    },
    {timeout: 60_000},
  );
  await page.waitForNetworkIdle({idleTime: 200});
  return {changeClosed, changeOpen: await page.evaluate(change, CHANGES)};
}

/** Runs on the page: the median of some changes of the concern, from the click to the next frame. */
async function change(times: number): Promise<number> {
  const root = document.querySelector('treatment-estimator')?.shadowRoot ?? document;
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({name}) => name.includes('concern'),
    );
    const start = performance.now();
    radios[(turn % 2) + 1]?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    taken.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return taken.sort((a, b) => a - b)[times >> 1] ?? 0;
}

import type {Browser, Page} from 'puppeteer-core';
import {PAGES} from './pages.js';

/** Only what is never to come takes so long. */
const PATIENCE_MS = 60_000;
/** As often a page is looked at that asks to be loaded again, before it is believed. */
const LOOKS = 40;
const RELOAD = /Load the page again|die Seite neu|إعادة تحميل الصفحة/;

/** One page, as a person sees it who opens everything. */
export class Visit {
  /** Errors that nobody caught, and lines of the element that stand twice. */
  readonly noises: string[] = [];
  readonly #page: Page;
  readonly #lines = new Set<string>();

  private constructor(page: Page) {
    this.#page = page;
  }

  static async start(browser: Browser, url: string, name: string): Promise<Visit> {
    const page = await browser.newPage();
    const visit = new Visit(page);
    page.on('pageerror', (error) => {
      // Firefox's own note on a file of another kind.
      if (!String(error).includes('Loading module from'))
        visit.noises.push(`uncaught ${String(error)}`);
    });
    page.on('console', (message) => {
      const text = message.text();
      if (!text.includes('<treatment-estimator>')) return;
      if (visit.#lines.has(text)) visit.noises.push(`told twice: ${text.slice(0, 100)}`);
      visit.#lines.add(text);
    });
    await page.setViewport({width: 1000, height: 3000});
    await page.evaluateOnNewDocument(() => {
      // So that its stand-in is fetched; and nothing is saved.
      Reflect.deleteProperty(globalThis, 'Temporal');
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await page.goto(`${url}/${name}${PAGES[name]?.link ?? ''}`, {waitUntil: 'domcontentloaded'});
    return visit;
  }

  async end(): Promise<void> {
    await this.#page.close();
  }

  /** Whether a headline and a table come. */
  answer(): Promise<boolean> {
    return this.#holds(() => {
      const root = document.querySelector('treatment-estimator')?.shadowRoot;
      return (
        (root?.querySelectorAll('tbody tr').length ?? 0) > 3 &&
        root?.querySelector('.head') !== null
      );
    });
  }

  /** Opens all that opens and saves a calendar, until nothing more is fetched. */
  async settle(): Promise<void> {
    for (let last = ''; ;) {
      await this.#page.evaluate(openAll);
      await this.#page.waitForNetworkIdle({idleTime: 500, timeout: PATIENCE_MS});
      const now = await this.text();
      if (now === last) return;
      last = now;
    }
  }

  /** Opens all, again and again, until something holds; false where it never does. */
  async until(condition: () => boolean | Promise<boolean>): Promise<boolean> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      await this.#page.evaluate(openAll);
      if (await condition()) return true;
    }
    return false;
  }

  /** Closes everything, and tells the page that it is online. */
  async comeBack(): Promise<void> {
    await this.#page.evaluate(async () => {
      dispatchEvent(new Event('online'));
      const root = document.querySelector('treatment-estimator')?.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = false;
      // `toggle` comes with the next frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
  }

  /** Whether everything that is open comes to say this, or the page asks to be loaded again. */
  async ends(expected: string): Promise<'mended' | 'told' | 'neither'> {
    let asked = 0;
    let last = '';
    const isOver = await this.until(async () => {
      last = await this.text();
      asked = RELOAD.test(last) ? asked + 1 : 0;
      return last === expected || asked === LOOKS;
    });
    return last === expected ? 'mended' : isOver ? 'told' : 'neither';
  }

  async text(): Promise<string> {
    return this.#page.evaluate(() => {
      const root = document.querySelector('treatment-estimator')?.shadowRoot;
      const said = [...(root?.querySelector('.te')?.children ?? [])].filter(
        ({role}) => role !== 'status',
      );
      const canvases = root?.querySelectorAll('canvas').length ?? 0;
      return `${said.map(({textContent}) => textContent).join('\n')} ${canvases}`.replace(
        /\s+/g,
        ' ',
      );
    });
  }

  async emptyParts(): Promise<readonly string[]> {
    return this.#page.evaluate(() => {
      const root = document.querySelector('treatment-estimator')?.shadowRoot;
      return [...(root?.querySelectorAll('.charts, .method, .fold > div, .compare') ?? [])].flatMap(
        (part) => {
          const title = part.querySelector(':scope > summary')?.textContent ?? '';
          const isEmpty = part.textContent.replace(title, '').trim() === '';
          return isEmpty ? [part.closest('[id]')?.id ?? part.className] : [];
        },
      );
    });
  }

  async firstChange(expected: string): Promise<string> {
    const now = await this.text();
    const at = [...expected].findIndex((letter, index) => letter !== now[index]);
    return `“${now.slice(Math.max(0, at - 20), at + 80)}” for “${expected.slice(Math.max(0, at - 20), at + 80)}”`;
  }

  #holds(condition: () => boolean): Promise<boolean> {
    return this.#page.waitForFunction(condition, {timeout: PATIENCE_MS, polling: 50}).then(
      () => true,
      () => false,
    );
  }
}

/** Runs in the page. */
async function openAll(): Promise<void> {
  // `toggle` and what comes of it.
  await new Promise((next) => setTimeout(next, 50));
  const root = document.querySelector('treatment-estimator')?.shadowRoot;
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  const buttons = [...(root?.querySelectorAll<HTMLElement>('#fold-plan button') ?? [])];
  // Print stands first, text and link last.
  for (const calendar of buttons.slice(1, -2)) calendar.click();
}

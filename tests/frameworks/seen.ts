import type {Browser, ConsoleMessage, Frame, Page} from 'puppeteer-core';
import {BOOKING, DISCLAIMER, GREEN, totalOf} from './clinic.js';

/** Says one promise, whether it is kept, and what was seen where it is not. */
export type Expect = (what: string, isSo: boolean, seen?: unknown) => void;

interface Seen {
  readonly headline: string;
  readonly language: string;
  readonly accent: string;
  readonly text: string;
  readonly book: readonly string[];
  readonly sums: readonly (readonly [treatment: string, sessions: number, likely: number])[];
}

type Estimator = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  readonly estimate: {
    readonly options: readonly {
      readonly treatment: string;
      readonly sessions: {readonly likely: number} | null;
      readonly cost: {readonly likely: number} | null;
    }[];
  };
};

const seenIn = async (frame: Frame): Promise<Seen> =>
  await frame.$eval('treatment-estimator', async (element) => {
    await (element as Estimator).updateComplete;
    const root = element.shadowRoot as ShadowRoot;
    return {
      headline: root.querySelector('[part=headline]')?.ariaLabel ?? '',
      language: root.querySelector<HTMLElement>('.te')?.lang ?? '',
      accent: getComputedStyle(root.querySelector('[part=book]') ?? document.body).backgroundColor,
      text: root.querySelector('.te')?.textContent ?? '',
      book: [...root.querySelectorAll<HTMLAnchorElement>('[part=book]')].map(({href}) => href),
      sums: (element as Estimator).estimate.options
        .filter(({treatment}) => treatment !== 'none')
        .map(
          ({treatment, sessions, cost}) =>
            [treatment, sessions?.likely ?? 0, cost?.likely ?? 0] as const,
        ),
    };
  });

/** What Lit says of itself while a page is being developed. */
const isLitInDevelopment = (text: string): boolean => text.includes('Lit is in dev mode');
const isWorthSaying = (message: ConsoleMessage): boolean =>
  ['warn', 'error'].includes(message.type()) && !isLitInDevelopment(message.text());

/** Where the comparison stands, if not in the page itself, and its accent, if not the clinic's. */
export interface Where {
  readonly frame?: (page: Page) => Promise<Frame>;
  readonly accent?: string;
}

/**
 * Opens a page and looks whether the comparison stands there as the clinic wants it, with its later
 * parts and a quiet console.
 */
export async function look(
  browser: Browser,
  url: string,
  expect: Expect,
  where: Where = {},
): Promise<void> {
  const page = await browser.newPage();
  const noises: string[] = [];
  page.on('pageerror', (error) => noises.push(String(error)));
  page.on('console', (message) => {
    if (isWorthSaying(message)) noises.push(message.text());
  });
  page.on('requestfailed', (request) =>
    noises.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`),
  );
  try {
    await page.setViewport({width: 1200, height: 900});
    await page.goto(url, {waitUntil: 'networkidle0'});
    const frame = (await where.frame?.(page)) ?? page.mainFrame();
    await frame.waitForSelector('treatment-estimator >>> h2');
    says(await seenIn(frame), where.accent ?? GREEN.seen, expect);
    await opens(frame, expect);
  } catch (error) {
    expect('the comparison stands on the page', false, String(error));
  }
  expect('the console is quiet', noises.length === 0, noises);
  await page.close();
}

function says(
  {headline, language, accent, text, book, sums}: Seen,
  wanted: string,
  expect: Expect,
): void {
  expect(
    'it speaks German',
    language === 'de' && text.includes('Was möchten Sie behandeln?'),
    language,
  );
  expect(
    'its sums are those of the price list',
    sums.length > 1 &&
      sums.every(([treatment, sessions, likely]) => likely === totalOf(treatment, sessions)),
    sums,
  );
  const written = sums.map(([, , likely]) =>
    (likely / 100).toLocaleString('de-DE', {minimumFractionDigits: likely % 100 === 0 ? 0 : 2}),
  );
  expect(
    'its headline names them in euros',
    headline.includes('€') && written.every((sum) => headline.includes(sum)),
    [headline, written],
  );
  expect('its accent is the one wanted', accent === wanted, accent);
  expect(
    'its booking links lead to the clinic',
    book.length > 0 && book.every((link) => link.startsWith(BOOKING.seen)),
    book,
  );
  expect(
    'the clinic’s own sentence stands there letter by letter',
    text.includes(DISCLAIMER),
    text.slice(-500),
  );
}

/** What a bundler keeps in files of their own comes when it is asked for. */
async function opens(frame: Frame, expect: Expect): Promise<void> {
  await frame.$eval('treatment-estimator >>> #fold-dates > summary', (summary: HTMLElement) => {
    summary.click();
  });
  const isStepOpen = await frame
    .waitForFunction(
      () =>
        document
          .querySelector('treatment-estimator')
          ?.shadowRoot?.querySelector('#fold-dates input[type=date]') instanceof HTMLElement,
      {timeout: 10_000},
    )
    .then(
      () => true,
      () => false,
    );
  expect('a step opens', isStepOpen);
  await frame.$eval('treatment-estimator >>> [part=charts]', (charts) => {
    charts.scrollIntoView();
  });
  const isDrawn = await frame
    .waitForFunction(
      () => {
        const canvas = document
          .querySelector('treatment-estimator')
          ?.shadowRoot?.querySelector('canvas');
        const empty = Object.assign(document.createElement('canvas'), {
          width: canvas?.width,
          height: canvas?.height,
        });
        return canvas?.checkVisibility() === true && canvas.toDataURL() !== empty.toDataURL();
      },
      {timeout: 10_000},
    )
    .then(
      () => true,
      () => false,
    );
  expect('a chart is drawn', isDrawn);
}

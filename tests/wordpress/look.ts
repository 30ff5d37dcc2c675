import type {Browser, Page} from 'puppeteer-core';
import {countShifts} from '../perf/site.js';
import type {Site} from './machine.js';
import {noisesOf, openPage} from './people.js';

/** What a visitor sees of the estimators on a page. */
export interface Seen {
  /** Texts of each, in their order. */
  readonly texts: readonly string[];
  /** All that can be read on the page outside of them. */
  readonly around: string;
  readonly scripts: number;
  /** How each looks: its accent as it is painted here, and its font. */
  readonly looks: readonly string[];
  /** Addresses of our style sheets in the head, and of those in the answers. */
  readonly styles: Readonly<{head: readonly string[]; answers: readonly string[]}>;
  readonly moved: number;
  readonly costs: readonly (number | undefined)[];
  readonly noises: readonly string[];
  readonly wasHit: boolean;
  readonly html: string;
}

type Estimator = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  readonly estimate: {
    readonly options: readonly {
      readonly treatment: string;
      readonly cost: {readonly likely: number} | null;
      readonly sessions: {readonly likely: number} | null;
    }[];
  };
};

/** Looks at a page as nobody in particular does, with scripts or without. */
export async function look(
  browser: Browser,
  site: Site,
  query: string,
  {scripts = true, width = 1200} = {},
): Promise<Seen> {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  try {
    await page.setViewport({width, height: 844});
    await page.setJavaScriptEnabled(scripts);
    if (scripts) await countShifts(page);
    const response = await page.goto(`${site.address}/${query}`, {waitUntil: 'load'});
    const html = (await response?.text()) ?? '';
    if (scripts) await settled(page);
    return {...(await seenOn(page, scripts)), noises: noisesOf(page), html};
  } finally {
    await context.close();
  }
}

/** Waits until every estimator has drawn all that comes by itself. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('treatment-estimator')].every(
      (each) => each.matches(':defined') && each.shadowRoot?.querySelector('.te'),
    ),
  );
  await page.waitForNetworkIdle({idleTime: 300});
}

async function seenOn(page: Page, scripts: boolean): Promise<Omit<Seen, 'noises' | 'html'>> {
  const costs = scripts
    ? await page.$$eval('treatment-estimator', async (all) => {
        const sums = [];
        for (const each of all as Estimator[]) {
          await each.updateComplete;
          const {options} = each.estimate;
          sums.push(options.find(({treatment}) => treatment === 'microneedling')?.cost?.likely);
        }
        return sums;
      })
    : [];
  const seen = await page.evaluate(() => {
    const all = [...document.querySelectorAll('treatment-estimator')];
    return {
      texts: all.map(({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('.te *') ?? [])]
          // The strip of sums comes into sight once they have gone.
          .filter((each) => getComputedStyle(each).visibility === 'visible')
          .flatMap(({childNodes}) => [...childNodes])
          .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
          .map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim())
          .filter(Boolean)
          .join('\n'),
      ),
      around: document.body.innerText,
      looks: all.map((each) => {
        const style = getComputedStyle(each);
        return [style.getPropertyValue('--te-accent'), style.getPropertyValue('--te-font')].join();
      }),
      scripts: document.querySelectorAll('script[type=module][src*="/define.js"]').length,
      moved: (globalThis as {moved?: {sum: number}}).moved?.sum ?? 0,
      wasHit: 'hit' in globalThis,
    };
  });
  return {...seen, costs, styles: await stylesOn(page)};
}

const stylesOn = async (page: Page): Promise<Seen['styles']> =>
  await page.evaluate(() => {
    const [head = [], ...answers] = [
      document.head,
      ...[...document.querySelectorAll('treatment-estimator')].map(({shadowRoot}) => shadowRoot),
    ].map((root) =>
      [...(root?.querySelectorAll<HTMLLinkElement>('link[href*="prerendered.css"]') ?? [])].map(
        ({href}) => href,
      ),
    );
    return {head, answers: answers.flat()};
  });

/** What only somebody who reads code should ever see. */
const RAW = /\{"|":|slot=|&lt;|<\w|\[treatment|wp:treatment|application\/json|\\u00/;
export const showsRawCode = ({around}: Seen): boolean => RAW.test(around);

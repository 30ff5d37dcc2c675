import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {PRICE_LISTS} from '../support/price-lists.js';
import {findBrowser} from '../tooling/find-browser.js';
import {countShifts} from './site.js';

/**
 * The way of a clinic's owner: from the first screen of the configurator to a snippet that is
 * pasted into a bare page on another port and shows the clinic's own prices there, in German, with
 * a green accent. Run it after `npm run build` and `npx vite build`.
 */
const project = resolve(import.meta.dirname, '../..');
const GREEN = {typed: '#15803d', seen: 'rgb(21, 128, 61)'};
const [LIST] = PRICE_LISTS;

const failures: string[] = [];
const expectTo = (what: string, isSo: boolean, seen: unknown): void => {
  console.log(`  ${isSo ? '✓' : '✗'} ${what}${isSo ? '' : `: ${JSON.stringify(seen)}`}`);
  if (!isSo) failures.push(what);
};

/** Types into a field, as a person does, in place of what stands there. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await openTo(page, name);
  const field = await page.waitForSelector(`[name="${name}"]`, {visible: true});
  await field?.click({count: 3});
  await field?.type(text);
  await page.keyboard.press('Tab');
}

/** Opens what is closed around a field, from the outside in: a person cannot type into it before. */
async function openTo(page: Page, name: string): Promise<void> {
  for (const around of await page.$$(`details:not([open]):has([name="${name}"])`)) {
    const summary = await around.$(':scope > summary');
    await summary?.click();
  }
}

async function openStep(page: Page, id: string): Promise<void> {
  const isOpen = await page.$eval(`#${id}`, (step) => (step as HTMLDetailsElement).open);
  if (!isOpen) await page.click(`#${id} > summary`);
}

/** From the first screen to the code. */
async function snippetOf(page: Page, url: string): Promise<string> {
  await page.goto(`${url}configurator/`, {waitUntil: 'networkidle0'});
  await openStep(page, 'step-language');
  await page.select('[name=market]', 'EU');
  await openTo(page, 'language');
  await page.select('[name=language]', 'de');
  await type(page, 'price-list-date', '2026-03');
  await openStep(page, 'step-treatments');
  await page.click('[name=offer-microneedling]');
  await type(page, 'microneedling-session', '249');
  await type(page, 'microneedling-course-3', '690,00');
  await type(page, 'microneedling-course-6', '1290');
  await page.click('[name=offer-laser-nonablative]');
  await type(page, 'laser-nonablative-session', '420,50');
  await type(page, 'laser-nonablative-course-3', '1199,99');
  await type(page, 'laser-nonablative-course-6', '2250');
  await openStep(page, 'step-clinic');
  await type(page, 'booking-link', 'https://clinic.example/termin?c={concern}');
  await openStep(page, 'step-colours');
  await type(page, 'look-accent', GREEN.typed);
  await openStep(page, 'step-take');
  await type(page, 'script', 'bundle.js');
  const preview = await page.$eval(
    '#preview treatment-estimator >>> .head',
    (headline) => headline.textContent,
  );
  expectTo('the preview shows the clinic’s price beside the fields', /€/.test(preview), preview);
  return await page.$eval('#snippet-1', ({textContent}) => textContent);
}

interface Seen {
  readonly headline: string;
  readonly language: string;
  readonly accent: string;
  readonly text: string;
  readonly book: string;
  readonly sums: readonly (readonly [treatment: string, sessions: number, likely: number])[];
}

const seenOn = async (page: Page): Promise<Seen> =>
  await page.$eval('treatment-estimator', async (el) => {
    await (el as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    const root = el.shadowRoot as ShadowRoot;
    const {options} = (
      el as HTMLElement & {
        estimate: {
          options: readonly {
            treatment: string;
            sessions: {likely: number} | null;
            cost: {likely: number} | null;
          }[];
        };
      }
    ).estimate;
    return {
      headline: root.querySelector('[part=headline]')?.ariaLabel ?? '',
      language: root.querySelector<HTMLElement>('.te')?.lang ?? '',
      accent: getComputedStyle(root.querySelector('[part=book]') ?? document.body).backgroundColor,
      text: root.querySelector('.te')?.textContent ?? '',
      book: root.querySelector<HTMLAnchorElement>('[part=book]')?.href ?? '',
      sums: options
        .filter(({treatment}) => treatment !== 'none')
        .map(
          ({treatment, sessions, cost}) =>
            [treatment, sessions?.likely ?? 0, cost?.likely ?? 0] as const,
        ),
    };
  });

const demo = await preview({
  configFile: join(project, 'vite.config.ts'),
  logLevel: 'warn',
  preview: {port: 0, open: false},
});
const root = mkdtempSync(join(tmpdir(), 'clinic-'));
const site = join(root, 'site');
mkdirSync(site);
cpSync(join(project, 'dist/bundle.js'), join(site, 'bundle.js'));
const browser = await puppeteer.launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  const snippet = await snippetOf(page, demo.resolvedUrls?.local[0] ?? '');
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html><head><meta charset="utf-8"><title>Praxis</title></head><body>${snippet}<p>Below the comparison</p></body></html>`,
  );
  const clinic = await preview({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {outDir: site},
    preview: {port: 0, open: false},
  });
  try {
    const bare = await browser.newPage();
    await bare.setViewport({width: 1200, height: 900});
    const noises: string[] = [];
    bare.on('pageerror', (error) => noises.push(String(error)));
    bare.on('console', (message) => {
      if (message.type() !== 'debug' && !message.text().includes('favicon'))
        noises.push(message.text());
    });
    await countShifts(bare);
    await bare.goto(clinic.resolvedUrls?.local[0] ?? '', {waitUntil: 'networkidle0'});
    const {headline, language, accent, text, book, sums} = await seenOn(bare);
    console.log(`  ${headline}`);
    expectTo(
      'the page speaks German',
      language === 'de' && text.includes('Was möchten Sie behandeln?'),
      language,
    );
    for (const [treatment, sessions, likely] of sums) {
      expectTo(
        `${treatment}: the sum for ${sessions} sessions is that of the price list`,
        likely === LIST?.totals[treatment as 'microneedling']?.[sessions - 1],
        likely,
      );
      const written = (likely / 100).toLocaleString('de-DE', {
        minimumFractionDigits: likely % 100 === 0 ? 0 : 2,
      });
      expectTo(`${treatment}: the headline says it`, headline.includes(written), headline);
    }
    expectTo(
      'the list’s date stands beside the sums',
      text.includes('unsere Preise, März 2026'),
      text.slice(0, 2000),
    );
    expectTo('the accent is green', accent === GREEN.seen, accent);
    expectTo(
      'the booking link leads to the clinic',
      book === 'https://clinic.example/termin?c=acne-scars',
      book,
    );
    const moved = await bare.evaluate(
      () => (globalThis as typeof globalThis & {moved: {sum: number}}).moved.sum,
    );
    expectTo('nothing jumps, not even what stands below', moved < 0.01, moved);
    expectTo(
      'the page is quiet',
      noises.filter((noise) => !/404/.test(noise)).length === 0,
      noises,
    );
  } finally {
    await clinic.close();
  }
} finally {
  await browser.close();
  await demo.close();
  rmSync(root, {recursive: true});
}
process.exitCode = failures.length > 0 ? 1 : 0;

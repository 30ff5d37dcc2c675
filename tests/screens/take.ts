import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {pageScript} from '../net/page-script.js';
import {HTTPS, serveTo} from '../perf/site.js';
import {findBrowser} from '../tooling/find-browser.js';
import type {Screen} from './screens.js';

/**
 * The browser inside a package, with fonts of packages alone: everywhere the same one, so that the
 * same page gives the same picture.
 */
export async function openBrowser(folder: string): Promise<Browser> {
  const {executablePath, args, headless, env} = await findBrowser({chromePath: '', places: []});
  const fonts = join(folder, 'fonts.conf');
  const packaged = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${packaged}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  return puppeteer.launch({
    executablePath,
    args: [
      ...args,
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
    headless,
    env: {...env, FONTCONFIG_FILE: fonts},
  });
}

const WEIGHTS = [400, 600, 700];
const FONTS = [
  {family: 'Noto Sans', package: 'noto-sans', subsets: ['latin', 'latin-ext']},
  {family: 'Noto Sans Arabic', package: 'noto-sans-arabic', subsets: ['arabic']},
];
/** What each file has glyphs for: without it, one would take the place of the other. */
const RANGES: Readonly<Record<string, string>> = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0',
  arabic: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC',
};

const require = createRequire(import.meta.url);
const fontFaces = FONTS.flatMap(({family, package: name, subsets}) =>
  subsets.flatMap((subset) =>
    WEIGHTS.map((weight) => {
      const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
      const file = readFileSync(join(folder, `files/${name}-${subset}-${weight}-normal.woff2`));
      return `@font-face {font-family: '${family}'; font-weight: ${weight};
        src: url(data:font/woff2;base64,${file.toString('base64')}); unicode-range: ${RANGES[subset] ?? ''}}`;
    }),
  ),
).join('\n');
const FAMILY = `'Noto Sans', 'Noto Sans Arabic', sans-serif`;

const pageIn = ({mode}: Screen): string => {
  const [lang, dir] = mode === 'arabic' ? ['ar', 'rtl'] : ['en', 'ltr'];
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
    <meta name="color-scheme" content="${mode === 'dark' ? 'dark' : 'light'}">
    <title>A clinic</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/fonts.css">
    <style>body {margin: 16px; font-family: ${FAMILY}} </style></head>
    <body><script type="module" src="/dist/browser/define.js"></script></body></html>`;
};

let script: Promise<string> | undefined;

/** A picture of a screen as a PNG, half as large as on a plain display unless people are shown it. */
export async function take(browser: Browser, screen: Screen): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    // So high that all is in view: a browser that makes room for a picture has charts drawn anew.
    const deviceScaleFactor = screen.shownIn ? 1 : 0.5;
    await page.setViewport({width: screen.width, height: 8000, deviceScaleFactor});
    await emulate(page, screen);
    script ??= pageScript(resolve(import.meta.dirname, 'page/index.ts'));
    await page.evaluateOnNewDocument(await script);
    await serveTo(page, {'/': pageIn(screen)}, {'/fonts.css': fontFaces});
    await page.goto(HTTPS, {waitUntil: 'load'});
    const {attributes, config, act, shownIn} = screen;
    const clip = await page.evaluate((shown) => showScreen(shown), {
      attributes,
      act,
      ...(config && {config}),
    });
    const height = Math.min(clip.height, shownIn?.height ?? Infinity);
    return await page.screenshot({
      clip: {...clip, height},
      captureBeyondViewport: false,
      type: 'png',
    });
  } finally {
    await page.close();
  }
}

/** Puppeteer's own emulation knows no forced colours. */
async function emulate(page: Page, {mode, act}: Screen): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    media: act.kind === 'print' ? 'print' : 'screen',
    features: [
      {name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      ...(mode === 'forced-colors' ? [{name: 'forced-colors', value: 'active'}] : []),
    ],
  });
}

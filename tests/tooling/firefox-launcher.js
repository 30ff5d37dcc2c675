// @ts-check
// JavaScript, not TypeScript: the test runner's configuration imports it under plain Node.
import {chromeLauncher} from '@web/test-runner-chrome';

/** @typedef {{name: string, value: string}} Feature */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * What Firefox's own developer tools set on a tab, for each feature that a page asks about. Its
 * driver has no command for them.
 * @type {Readonly<Record<string, {override: string, value: (wanted: string) => string}>>}
 */
const OVERRIDES = {
  'prefers-color-scheme': {override: 'prefersColorSchemeOverride', value: (wanted) => wanted},
  'prefers-reduced-motion': {
    override: 'prefersReducedMotionOverride',
    value: (wanted) => (wanted === 'reduce' ? wanted : 'none'),
  },
  'forced-colors': {override: 'forcedColorsOverride', value: (wanted) => wanted},
};

/**
 * A screen that nobody sees has no desktop whose colours and fonts could be taken: its own marked
 * text is white on light blue, and its font is wider than any that a desktop or a phone has.
 */
const PREFERENCES = {
  'ui.highlight': '#1a3fa0',
  'ui.highlighttext': '#ffffff',
  'font.name.sans-serif.ar': 'Noto Sans Arabic',
  // As on a phone: they take no room.
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
};

/** @param {string} executablePath */
export function firefoxLauncher(executablePath) {
  const firefox = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // The tab's overrides are set where the browser itself is written.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: PREFERENCES,
    },
    createPage: async ({context}) => withMedia(await context.newPage()),
  });
  firefox.name = 'Firefox';
  return firefox;
}

/** @param {Page} page */
function withMedia(page) {
  /** @param {readonly Feature[]} features */
  const emulateMediaFeatures = async (features) => {
    for (const feature of features) await emulate(page, feature);
  };
  return Object.assign(page, {emulateMediaFeatures});
}

/** Sets it on every tab, since one alone is tested, and waits until the page has heard of it. */
async function emulate(/** @type {Page} */ page, /** @type {Feature} */ {name, value}) {
  const known = OVERRIDES[name];
  if (known === undefined) throw new Error(`Firefox cannot be asked for ${name}.`);
  const {connection} = /** @type {any} */ (page.browser());
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const answer = await connection.send('script.evaluate', {
    expression: `for (const {gBrowser} of Services.wm.getEnumerator('navigator:browser'))
      for (const {linkedBrowser} of gBrowser.tabs)
        linkedBrowser.browsingContext.${known.override} = '${known.value(value)}'`,
    target: {context: result.contexts[0].context},
    awaitPromise: false,
  });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
  await page.waitForFunction(
    (query) => matchMedia(query).matches,
    {polling: 20},
    `(${name}: ${value})`,
  );
}

// @ts-check
// JavaScript, not TypeScript: the test runner's configuration imports it under plain Node.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

/**
 * What puppeteer's `launch` takes.
 * @typedef {{executablePath: string, args: string[], headless: true | 'shell', env:
 * NodeJS.ProcessEnv}} FoundBrowser
 */

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Where no language is set, Chromium asks pages for “en-US@posix”, which no `Intl` takes. */
const ENGLISH = {LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8'};

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
  (name) => process.env[name] ?? '',
);

export const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...WINDOWS_FOLDERS.filter(Boolean).map(
    (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
];

/**
 * Finds a Chromium: the one named by CHROME_PATH, else the machine's own, else the one inside
 * @sparticuz/chromium.
 * @param {{chromePath?: string | undefined, places?: readonly string[]}} [where]
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser({
  chromePath = process.env['CHROME_PATH'],
  places = USUAL_PLACES,
} = {}) {
  if (chromePath) {
    if (existsSync(chromePath)) return installed(chromePath);
    throw new Error(`CHROME_PATH is ${chromePath}, but there is no such file.`);
  }
  // PACKAGED_BROWSER hides the machine's own, to try what a machine without one does.
  const place = process.env['PACKAGED_BROWSER']
    ? undefined
    : places.find((path) => existsSync(path));
  return place ? installed(place) : await packaged();
}

/** @param {string} executablePath @returns {FoundBrowser} */
function installed(executablePath) {
  // Chromium refuses to keep its sandbox when root starts it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath,
    args: [...sandbox, ...QUIET],
    headless: true,
    env: {...process.env, ...ENGLISH},
  };
}

/** @returns {Promise<FoundBrowser>} */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw noBrowser();
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  try {
    const {executablePath, env} = await unpack(folder);
    execFileSync(executablePath, ['--version'], {env, stdio: 'ignore'});
    // Its default arguments are left out on purpose: they switch web security off.
    return {executablePath, args: ['--no-sandbox', ...QUIET], headless: 'shell', env};
  } catch (cause) {
    // Half an unpacking would be taken for a whole one next time.
    rmSync(folder, {recursive: true, force: true});
    throw noBrowser(cause);
  }
}

/**
 * The package reads the environment when imported and when unpacking: it brings its own libraries
 * only where it believes to be in a Lambda, and puts everything into TMPDIR. Ours is put back
 * afterwards.
 * @param {string} folder
 */
async function unpack(folder) {
  const before = {...process.env};
  mkdirSync(folder, {recursive: true});
  Object.assign(process.env, {AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: folder});
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return {
      executablePath,
      env: {...process.env, ...ENGLISH, FONTCONFIG_FILE: describeFonts(folder)},
    };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * The fonts inside the package are looked for in /tmp only. Without any font, text has no height.
 * @param {string} folder
 */
function describeFonts(folder) {
  const file = resolve(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** @param {unknown} [cause] */
function noBrowser(cause) {
  return new Error(
    'No Chrome or Chromium found. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: Google Chrome) ' +
      'or set CHROME_PATH to the program of one you have.',
    {cause},
  );
}

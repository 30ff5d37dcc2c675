// @ts-check
// JavaScript, not TypeScript: the test runner's configuration imports it under plain Node.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

/** Debian's packages webkit2gtk-driver, xvfb and xauth. */
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const CAPABILITIES = {
  alwaysMatch: {'webkitgtk:browserOptions': {binary: MINI_BROWSER, args: ['--automation']}},
};
/** A screen that nobody sees, without a graphics card; and root, who may not have a sandbox. */
const ENV = {
  // Without a language it calls itself “C”, which is none.
  LANG: 'en_US.UTF-8',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};
const STARTS_WITHIN_MS = 30_000;

/** Keys as the WebDriver standard writes them. @type {Readonly<Record<string, string>>} */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** @typedef {{width: number, height: number}} Size */

/** Drives WebKitGTK over the WebDriver standard, one page at a time. */
class WebKitLauncher {
  name = 'WebKit';
  /** The runner then asks for a page like puppeteer's, and its commands find what they need. */
  type = 'puppeteer';
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #driver;
  #address = '';
  #open = '';

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    if (!this.#driver) await this.#start();
    this.#open = id;
    await this.send('POST', '/url', {url});
  }

  /** @param {string} id */
  isActive(id) {
    return this.#open === id;
  }

  async stopSession() {
    this.#open = '';
    await this.send('POST', '/url', {url: 'about:blank'});
    return {};
  }

  getPage() {
    return {
      /** @param {Size} size */
      setViewport: (size) => setViewport(this, size),
      keyboard: {
        /** @param {string} key */
        press: (key) => strike(this, ['keyDown', 'keyUp'], [key]),
        /** @param {string} text */
        type: (text) => strike(this, ['keyDown', 'keyUp'], [...text]),
        /** @param {string} key */
        down: (key) => strike(this, ['keyDown'], [key]),
        /** @param {string} key */
        up: (key) => strike(this, ['keyUp'], [key]),
      },
    };
  }

  startDebugSession() {
    return Promise.reject(new Error('Debug in another browser.'));
  }

  async stop() {
    if (!this.#driver?.pid) return;
    await this.send('DELETE', '').catch(() => undefined);
    // The screen and the driver are one group.
    process.kill(-this.#driver.pid);
    this.#driver = undefined;
  }

  /**
   * A command of the WebDriver standard.
   * @param {string} method @param {string} path @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async send(method, path, body) {
    const answer = await fetch(this.#address + path, {
      method,
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    const {value} = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`WebKit: ${value.message || value.error}`);
    return value;
  }

  async #start() {
    const port = await freePort();
    this.#driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {...process.env, ...ENV},
    });
    this.#address = `http://127.0.0.1:${port}/session`;
    const last = Date.now() + STARTS_WITHIN_MS;
    for (;;) {
      try {
        const {sessionId} = await this.send('POST', '', {capabilities: CAPABILITIES});
        this.#address += `/${sessionId}`;
        return;
      } catch (cause) {
        if (Date.now() > last) throw new Error('WebKit does not start.', {cause});
        await sleep(100);
      }
    }
  }
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

export const webkitLauncher = () => new WebKitLauncher();

/** @param {WebKitLauncher} browser @param {Size} size */
async function setViewport(browser, {width, height}) {
  const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
  const [beside, above] = await browser.send('POST', '/execute/sync', {script, args: []});
  await browser.send('POST', '/window/rect', {width: width + beside, height: height + above});
}

/**
 * @param {WebKitLauncher} browser
 * @param {readonly string[]} strokes
 * @param {readonly string[]} keys
 */
async function strike(browser, strokes, keys) {
  const actions = keys.flatMap((key) => strokes.map((type) => ({type, value: KEYS[key] ?? key})));
  await browser.send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
}

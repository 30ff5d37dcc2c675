import {resolve} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';
import {findBrowser} from './find-browser.js';
import {forcedColorsPlugin} from './forced-colors-plugin.js';
import {ownPackage} from './own-packages.js';

const root = resolve(import.meta.dirname, '../..');

/** Whether Lit is the one that our bundles carry: with parts left out. */
const isAsBundled = process.env.AS_BUNDLED === '1';

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const asBundled = {
  name: 'as-bundled',
  transform({path, body}) {
    return isAsBundled && typeof body === 'string'
      ? ownPackage(path, body).changed.toString()
      : undefined;
  },
};

/**
 * Element tests, in a real browser. The commands (sendKeys, setViewport, emulateMedia …) are built
 * in.
 */
export default {
  rootDir: root,
  files: [
    `${root}/tests/element/**/*.test.ts`,
    // The configurator uses directives, and is built with the whole of Lit.
    ...(isAsBundled ? [`!${root}/tests/element/{configurator,pasted-list}.test.ts`] : []),
  ],
  // Lit's development build, so that its warnings are heard; or the one that is published.
  nodeResolve: {exportConditions: ['browser', ...(isAsBundled ? [] : ['development'])]},
  plugins: [
    asBundled,
    // Without the tsconfig esbuild would leave the decorators as they are; with an older target it
    // drops the type of a JSON import.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: resolve(root, 'tsconfig.json')}),
    forcedColorsPlugin(),
  ],
  // A page in a sandbox has no origin, and fetches its modules as if from elsewhere.
  middleware: [
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
  ],
  // A page in the background gets no frames and no focus: one at a time, whatever the machine.
  concurrency: 1,
  browsers: [chromeLauncher({launchOptions: await findBrowser()})],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: true})],
  // Said once per file, and known.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // A test waits for what it tests, however slow the machine is: these end what never comes.
  testFramework: {config: {timeout: 300_000}},
  testsFinishTimeout: 3_600_000,
  browserStartTimeout: 300_000,
};

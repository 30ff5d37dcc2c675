import {chromeLauncher} from '@web/test-runner-chrome';
import config from './web-test-runner.config.js';

/**
 * Dark colours, forced colours and less motion cannot be asked for over WebDriver BiDi, which
 * drives Firefox.
 */
const NEED_CHROMIUM = ['accessibility', 'brand', 'contrast'];

/**
 * `npm run test:firefox`: the same tests in Firefox, but for those that it cannot be asked.
 * `FIREFOX_PATH` says where it lies.
 */
const firefox = chromeLauncher({
  launchOptions: {
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
  },
});
firefox.name = 'Firefox';

export default {
  ...config,
  files: [
    ...config.files,
    ...NEED_CHROMIUM.map((name) => `!${config.rootDir}/tests/element/${name}.test.ts`),
  ],
  browsers: [firefox],
};

import {chromeLauncher} from '@web/test-runner-chrome';
import {leftOut} from './left-out.js';
import config from './web-test-runner.config.js';

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
  files: [...config.files, ...leftOut('Firefox', config.rootDir)],
  browsers: [firefox],
};

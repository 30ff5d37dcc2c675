import {firefoxLauncher} from './firefox-launcher.js';
import {leftOut} from './left-out.js';
import config from './web-test-runner.config.js';

/**
 * `npm run test:firefox`: the same tests in Firefox, but for those that it cannot be asked.
 * `FIREFOX_PATH` says where it lies.
 */
export default {
  ...config,
  files: [...config.files, ...leftOut('Firefox', config.rootDir)],
  browsers: [firefoxLauncher(process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr')],
};

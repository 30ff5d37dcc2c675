import {chromeLauncher} from '@web/test-runner-chrome';
import config from './web-test-runner.config.js';

/**
 * `npm run test:firefox`: the same tests in Firefox, driven over WebDriver BiDi. It has no `emulateMedia`, so that tests of dark colours,
 * print and forced colours cannot run there. Set `FIREFOX_PATH` where it is not found.
 */
const firefox = chromeLauncher({launchOptions: {browser: 'firefox', executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr', headless: true}});
firefox.name = 'Firefox';

export default {...config, browsers: [firefox]};

import config from './web-test-runner.config.js';
import {leftOut} from './left-out.js';
import {webkitLauncher} from './webkit-launcher.js';

/** `npm run test:webkit`: the same tests in WebKit, but for those that it cannot be asked. */
export default {
  ...config,
  files: [...config.files, ...leftOut('WebKit', config.rootDir)],
  browsers: [webkitLauncher()],
};

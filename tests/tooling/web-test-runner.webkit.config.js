import config from './web-test-runner.config.js';
import {withoutLeftOut} from './left-out.js';
import {webkitLauncher} from './webkit-launcher.js';

/** `npm run test:webkit`: the same tests in WebKit, but for those that it cannot be asked. */
export default {...withoutLeftOut('WebKit', config), browsers: [webkitLauncher()]};

// A page of the demo cannot reach above its own folder while it is served; a module can.
import '../src/define.js';

// A page may load files only from the folder of the demo while it is served; a module may import
// from above it.
import '../src/define.js';

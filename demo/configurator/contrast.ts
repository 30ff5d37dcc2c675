/** The element's own check of colours: the page says what the console would say. */
export {contrastFailures, type ContrastFailure} from '../../src/element/contrast-failures.js';

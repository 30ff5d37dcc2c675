import {trySequence} from './sequence.js';

declare global {
  var fuzzSequence: typeof trySequence;
}

globalThis.fuzzSequence = trySequence;

// Nothing goes to a printer, a folder or a clipboard.
window.print = () => {
  window.dispatchEvent(new Event('beforeprint'));
  setTimeout(() => window.dispatchEvent(new Event('afterprint')));
};
HTMLAnchorElement.prototype.click = () => undefined;

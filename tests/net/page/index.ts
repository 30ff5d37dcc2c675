/** What runs on the page of the net, before any of its own code and in each of its frames. */
import type {Screen, Seen} from '../screen.js';
import {watchCanvases} from './drawn.js';
import {fixToday} from './fixed-day.js';
import {show} from './show.js';
import {catchAll} from './taken.js';

declare global {
  /** Reads a screen; called by `tests/net/visit.ts`. */
  var netRead: (screen: Screen) => Promise<Seen>;
}

fixToday();
catchAll();
watchCanvases();
globalThis.netRead = show;

import {readFragment, withoutClinic} from './fragment.js';
import {ASK, type HeightMessage} from './messages.js';
import {standsAlone} from './stands-alone.js';

/**
 * The page inside the frame: makes the tag from what stands behind the “#”, and tells the page
 * around it how high it is. It stores nothing and needs no origin of its own.
 */
const {documentElement: page} = document;
const place = document.querySelector('#place');
let estimator: HTMLElement | undefined;

function show(): void {
  const asked = readFragment(location.hash);
  const isAlone = parent === window;
  const {attributes, look, colours, unknown} = isAlone ? withoutClinic(asked) : asked;
  for (const name of unknown)
    console.warn(`embed.html: “${name}” behind the “#” is nothing that can be set here.`);
  page.style.colorScheme = colours === 'auto' ? 'light dark' : colours;
  page.lang = attributes['lang'] ?? 'en';
  const next = document.createElement('treatment-estimator');
  for (const [name, value] of Object.entries(attributes)) next.setAttribute(name, value);
  for (const [property, value] of Object.entries(look)) next.style.setProperty(property, value);
  const isLeftOut = isAlone && 'config' in asked.attributes;
  place?.replaceChildren(...(isLeftOut ? [standsAlone(page.lang)] : []), next);
  estimator = next;
  observer.disconnect();
  observer.observe(next);
}

function tellHeight(): void {
  if (parent === window || estimator === undefined) return;
  const {height} = estimator.getBoundingClientRect();
  const message: HeightMessage = {type: 'treatment-estimator-height', height};
  // A height is no secret, and a frame cannot know who shows it.
  if (height > 0) parent.postMessage(message, '*');
}

const observer = new ResizeObserver(tellHeight);
addEventListener('hashchange', show);
addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  if (source === parent && data === ASK) tellHeight();
});
show();

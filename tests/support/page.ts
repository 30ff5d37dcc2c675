import {fixture, html} from '@open-wc/testing';
import type {TreatmentEstimator} from '../../src/index.js';
import {screenOf, type Screen} from './harness.js';

/**
 * A page of its own in a frame: its own modules, freshly fetched, its own width and its own style
 * sheet.
 */
export interface Page {
  readonly window: Window;
  readonly document: Document;
  readonly el: TreatmentEstimator;
  readonly screen: Screen;
  /** Addresses fetched so far, without the host. */
  readonly fetched: () => string[];
}

export interface PageOptions {
  readonly body?: string;
  readonly css?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Inside the head, before anything else. */
  readonly head?: string;
  /** Files that cannot be fetched on this page, such as `/src/charts/drawings.ts`. */
  readonly missing?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

/**
 * No module: importing it fails as if the file were not there, without a missing file in the
 * runner's report.
 */
const NOWHERE = 'data:text/plain,';

/** Opens a page with one estimator on it, over the test page; it goes with the test. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const {missing = [], width = 800, height = 600} = options;
  await Promise.all(missing.map(mustExist));
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    border: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  frame.srcdoc = sourceOf(options);
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  const {contentWindow, contentDocument} = frame;
  const el = contentDocument?.querySelector('treatment-estimator');
  if (!contentWindow || !contentDocument || !el) throw new Error('The page has no estimator');
  const fetched = (): string[] =>
    contentWindow.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
  return {
    window: contentWindow,
    document: contentDocument,
    el,
    screen: await screenOf(el),
    fetched,
  };
}

function sourceOf({
  body = '<treatment-estimator></treatment-estimator>',
  css = '',
  lang = 'en',
  dir = 'ltr',
  head = '',
  missing = [],
}: PageOptions): string {
  const imports = JSON.stringify({
    imports: Object.fromEntries(missing.map((path) => [path, NOWHERE])),
  });
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A clinic</title>${head}
    <script type="importmap">${imports}</script><style>body { margin: 0; } ${css}</style>
    <script type="module" src="/src/define.ts"></script></head><body>${body}</body></html>`;
}

/** A file that was renamed would not be missed: the test would pass for nothing. */
async function mustExist(path: string): Promise<void> {
  if (!(await fetch(path)).ok)
    throw new Error(`${path} is to be missing, but there is no such file`);
}

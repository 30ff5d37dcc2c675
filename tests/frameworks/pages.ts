import type {Frame, Page} from 'puppeteer-core';
import {SITES, type SiteId} from '../../demo/configurator/snippets/sites.js';
import type {SnippetInput} from '../../demo/configurator/snippets/snippet.js';

/**
 * A page as a kind of site makes it of our code. `files` is the address of another server, where
 * bundle.js lies.
 */
export interface PageOfSite {
  readonly name: string;
  readonly site: SiteId;
  /** Names of the files and what is in them; index.html is the one to open. */
  readonly files: (
    blocks: readonly string[],
    tools: Tools,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** The accent that is seen, if not the clinic's. */
  readonly accent?: string;
  /** Where the comparison stands, if not in the page itself. */
  readonly frame?: (page: Page) => Promise<Frame>;
}

/**
 * What is done to pasted text in such places, from packages that are fetched for the time of the
 * check.
 */
export interface Tools {
  readonly bundle: string;
  /** What WordPress's classic editor does: paragraphs and line breaks. */
  readonly autop: (text: string) => string;
  /** What Shopify does. */
  readonly liquid: (text: string) => Promise<string>;
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
const first = ([code = '']: readonly string[]): string => code;

/**
 * Scripts that come in with a part of a page do not run by themselves; sites that change pages
 * without loading them make them anew.
 */
const SWAPPED = `<main></main><script type="module">
const main = document.querySelector('main');
main.innerHTML = await (await fetch('part.html')).text();
for (const old of main.querySelectorAll('script')) {
  const script = document.createElement('script');
  for (const {name, value} of old.attributes) script.setAttribute(name, value);
  script.textContent = old.textContent;
  old.replaceWith(script);
}
</script>`;

/**
 * Makes the element as Wix does: the tag, its attributes one by one, and the script from elsewhere.
 */
const customElement = (attributes: string, bundle: string): string => `<script type="module">
const element = document.createElement('treatment-estimator');
for (const pair of ${JSON.stringify(attributes).replaceAll('<', '\\u003c')}.split('\\n\\n')) {
  const [name, value] = pair.split('\\n');
  element.setAttribute(name, value);
}
document.body.append(element);
await import(${JSON.stringify(bundle)});
</script>`;

export const PAGES: readonly PageOfSite[] = [
  {name: 'Plain HTML', site: 'html', files: (blocks) => ({'index.html': page(first(blocks))})},
  {
    name: 'WordPress, Custom HTML block',
    site: 'wordpress',
    files: (blocks) => ({'index.html': page(first(blocks))}),
  },
  {
    name: 'WordPress, ampersands written anew',
    site: 'wordpress',
    files: (blocks) => ({'index.html': page(first(blocks).replaceAll('&', '&#038;'))}),
  },
  {
    name: 'WordPress, classic editor',
    site: 'wordpress',
    files: (blocks, {autop}) => ({'index.html': page(autop(first(blocks)))}),
  },
  {
    name: 'Wix, Embed HTML',
    site: 'wix',
    files: (blocks) => ({
      'index.html': page(
        '<iframe sandbox="allow-scripts allow-forms allow-popups" src="frame.html" width="980" height="1600"></iframe>',
      ),
      'frame.html': page(first(blocks)),
    }),
    frame: async (here) =>
      (await (await here.waitForSelector('iframe'))?.contentFrame()) ?? here.mainFrame(),
  },
  {
    name: 'Wix, Custom Element',
    site: 'wix',
    files: ([, attributes = ''], {bundle}) => ({
      'index.html': page(customElement(attributes, bundle)),
    }),
    accent: 'rgb(28, 25, 23)',
  },
  {
    name: 'Squarespace',
    site: 'squarespace',
    files: (blocks) => ({'index.html': page(first(blocks))}),
  },
  {
    name: 'Squarespace, page changed without loading',
    site: 'squarespace',
    files: (blocks) => ({'index.html': page(SWAPPED), 'part.html': first(blocks)}),
  },
  {
    name: 'Shopify',
    site: 'shopify',
    files: async (blocks, {liquid}) => ({'index.html': page(await liquid(first(blocks)))}),
  },
];

export const codeFor = ({site}: PageOfSite, input: SnippetInput): readonly string[] =>
  SITES[site].snippet(input).blocks.map(({code}) => code);

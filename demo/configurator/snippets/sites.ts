import {angular, react, svelte, vue} from './frameworks.js';
import {plainHtml, shopify, squarespace, wix, wordPress} from './site-builders.js';
import type {Snippet, SnippetInput} from './snippet.js';

/** The kinds of sites in the order of the page, each with the function that makes its snippet. */
export const SITES = {
  html: {name: 'Plain HTML', snippet: plainHtml},
  wordpress: {name: 'WordPress', snippet: wordPress},
  wix: {name: 'Wix', snippet: wix},
  squarespace: {name: 'Squarespace', snippet: squarespace},
  shopify: {name: 'Shopify', snippet: shopify},
  react: {name: 'React', snippet: react},
  vue: {name: 'Vue', snippet: vue},
  angular: {name: 'Angular', snippet: angular},
  svelte: {name: 'Svelte', snippet: svelte},
} as const satisfies Readonly<
  Record<string, {name: string; snippet: (input: SnippetInput) => Snippet}>
>;

export type SiteId = keyof typeof SITES;
export const SITE_IDS = Object.keys(SITES) as SiteId[];

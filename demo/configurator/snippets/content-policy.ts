import {unescapeAttribute} from './html-code.js';

/** What stands in a piece of code that a content policy of the page must let in. */
export interface PolicyNeeds {
  /** Sources for `script-src`. */
  readonly scripts: readonly string[];
  /** Sources for `style-src`, of files. */
  readonly styles: readonly string[];
  /** Texts of styles in the HTML: each needs its hash in `style-src`. */
  readonly inlineStyles: readonly string[];
}

/** A file of the page's own site needs no address. */
const sourceOf = (address: string): string =>
  /^https?:/.test(address) ? unescapeAttribute(address) : "'self'";

const found = (code: string, pattern: RegExp): readonly string[] => [
  ...new Set([...code.matchAll(pattern)].map(([, text = '']) => text)),
];

/** Undefined where the code brings no script of a known address: a policy is not the page's then. */
export function policyNeeds(code: string): PolicyNeeds | undefined {
  const scripts = found(code, /<script type="module" src="([^"{]+)"/g).map(sourceOf);
  // With this line the code is for a frame that a site builder makes.
  if (scripts.length === 0 || code.startsWith('<base')) return undefined;
  return {
    scripts,
    styles: found(code, /<link rel="stylesheet" href="([^"]+)"/g).map(sourceOf),
    inlineStyles: found(code, /<style>([^]*?)<\/style>/g),
  };
}

/** The directives, as they stand in the header. */
export const policyCode = ({scripts, styles}: PolicyNeeds, hashes: readonly string[]): string =>
  [
    ['script-src', ...scripts],
    ['style-src', ...styles, ...hashes.map((hash) => `'${hash}'`)],
  ]
    .filter(({length}) => length > 1)
    .map((directive) => directive.join(' '))
    .join(';\n');

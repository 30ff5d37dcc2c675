import {relative} from 'node:path';
import {
  Eleventy,
  IdAttributePlugin,
  type MarkdownLibrary,
  type MarkdownToken,
  type UserConfig,
} from '@11ty/eleventy';
import {anchorOf, type SiteDocument} from './documents.js';
import {navigation, toRoot} from './navigation.js';
import {headLines, type PageHead} from './site-address.js';

/** What the templates of site/ are filled with. */
export interface SiteData {
  readonly documents: readonly SiteDocument[];
  readonly assets: object;
  readonly downloads: object;
  readonly records: object;
  readonly evidence: object;
  readonly address: URL | undefined;
}

/** Writes the pages of site/, and a page for each document. */
export async function writePages(root: string, site: string, data: SiteData): Promise<void> {
  const eleventy = new Eleventy(relative(root, `${root}/site`), relative(root, site), {
    quietMode: true,
    config: (config) => {
      configure(config, data);
    },
  });
  await eleventy.write();
}

function configure(config: UserConfig, {documents, address, ...data}: SiteData): void {
  config.setTemplateFormats(['njk', 'md']);
  config.setUseGitIgnore(false);
  for (const [name, value] of Object.entries({...data, documents}))
    config.addGlobalData(name, value);
  config.addGlobalData('address', address?.href ?? '');
  config.addFilter('sitePath', sitePath);
  config.addFilter('root', toRoot);
  config.addFilter('navigation', navigation);
  config.addFilter(
    'kilobytes',
    (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`,
  );
  config.addFilter('headLines', (head: PageHead) => headLines(head, address));
  config.addPlugin(IdAttributePlugin, {slugify: anchorOf});
  config.amendLibrary('md', makeScrollable);
  config.amendLibrary('md', alignByClass);
  for (const document of documents)
    config.addTemplate(document.path.replace(/\.html$/, '.md'), document.markdown, {
      layout: 'document.njk',
      permalink: document.path,
      title: document.title,
      description: document.description,
      // The documents hold braces that are none of a template's.
      templateEngineOverride: 'md',
      document,
    });
}

/** From Eleventy's address of a page, `/docs/`, to the file's: `docs/index.html`. */
const sitePath = (url: string): string => `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;

/** What is wider than the page scrolls by itself, and by the keyboard too. */
function makeScrollable({renderer}: MarkdownLibrary): void {
  const {fence} = renderer.rules;
  renderer.rules['fence'] = (...block) =>
    fence
      ?.apply(renderer, block)
      .replace('<pre>', '<pre tabindex="0" role="group" aria-label="Code">') ?? '';
  renderer.rules['table_open'] = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
  renderer.rules['table_close'] = () => '</table></div>';
}

/** A strict page refuses styles within its tags. */
function alignByClass({renderer}: MarkdownLibrary): void {
  for (const name of ['th', 'td'])
    renderer.rules[`${name}_open`] = (...block) => {
      const [tokens, index] = block as [readonly MarkdownToken[], number];
      const align = /text-align:(right|center)/.exec(tokens[index]?.attrGet('style') ?? '')?.[1];
      return align === undefined ? `<${name}>` : `<${name} class="${align}">`;
    };
}

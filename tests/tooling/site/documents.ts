import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';

/** A document of the project, as a page of the site. */
export interface SiteDocument {
  /** Where it stands on the site, from its root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** With its links leading to pages of the site. */
  readonly markdown: string;
  readonly sections: readonly Section[];
}

/** What stands under one heading, for the contents list and the search. */
export interface Section {
  /** Anchor of the heading; empty for the document itself. */
  readonly id: string;
  readonly title: string;
  /** 1 for the document, 2 and 3 for what is under it. */
  readonly level: number;
  readonly text: string;
}

/** Documents outside of docs/, and what they are called on the site. */
const OTHERS: Readonly<Record<string, string>> = {
  'README.md': 'docs/use.html',
  'CHANGELOG.md': 'docs/changes.html',
  'CONTRIBUTING.md': 'docs/contributing.html',
  'SECURITY.md': 'docs/security.html',
};
/** Files that documents name and that stand on the site as they are. */
export const COPIED_FILES: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE.txt',
  'custom-elements.json': 'custom-elements.json',
  'config.schema.json': 'config.schema.json',
};
/** What a reader wants to know first comes first; a document that is not named here comes last. */
const ORDER = [
  'README.md',
  'docs/configuration.md',
  'docs/embed.md',
  'docs/recipes.md',
  'docs/frameworks.md',
  'docs/server.md',
  'docs/engine.md',
  'docs/six-steps.md',
  'docs/accessibility.md',
  'docs/languages.md',
  'docs/decision-aid.md',
  'docs/METHOD.md',
];
const LAST = ['docs/publishing.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

const pathOf = (file: string): string =>
  OTHERS[file] ?? file.toLowerCase().replace(/\.md$/, '.html');

/** All documents of the project in the order of the contents list. */
export function readDocuments(root: string): readonly SiteDocument[] {
  const found = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const inTheMiddle = found.filter((file) => ![...ORDER, ...LAST].includes(file)).sort();
  return [...ORDER, ...inTheMiddle, ...LAST]
    .filter((file) => existsSync(join(root, file)))
    .map((file) => toDocument(file, readFileSync(join(root, file), 'utf8')));
}

/** Anchors of headings, as GitHub makes them and the documents' links name them. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(' ', '-');

function toDocument(file: string, text: string): SiteDocument {
  const markdown = withLinksOfSite(file === 'README.md' ? asGuide(text) : text, file);
  const [first, ...sections] = sectionsOf(markdown);
  if (first === undefined) throw new Error(`${file} has no heading.`);
  return {
    path: pathOf(file),
    title: first.title,
    description: firstSentence(first.text || (sections[0]?.text ?? '')),
    markdown,
    sections: [first, ...sections],
  };
}

/** The README without what the site's front page and contents list say. */
function asGuide(readme: string): string {
  const from = readme.indexOf('\n## Put it on a page');
  const to = readme.indexOf('\n## All documents');
  return `# Use the tag\n\nPut it on a page, set it up, style it, listen to it: all that the tag takes and tells.\n${readme.slice(from, to)}`;
}

/** Leads links between documents to the pages of the site; one that leads nowhere stops the build. */
const withLinksOfSite = (markdown: string, file: string): string =>
  markdown.replace(/\]\(([^)\s#:]+)(#[^)\s]*)?\)/g, (_, link: string, anchor = '') => {
    const target = posix.join(dirname(file), link);
    const path =
      COPIED_FILES[target] ??
      (target.endsWith('.md') ? pathOf(target) : /^demo\//.exec(target) && target.slice(5));
    if (!path) throw new Error(`${file} links to ${link}, which is not on the site.`);
    return `](${posix.relative('docs', path)}${String(anchor)})`;
  });

/** Splits a document at its headings; what stands in code is no heading. */
function sectionsOf(markdown: string): readonly Section[] {
  const sections: {id: string; title: string; level: number; lines: string[]}[] = [];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*```/.test(line)) isCode = !isCode;
    const [, signs, heading] = (!isCode && /^(#{1,3}) (.+)$/.exec(line)) || [];
    if (signs !== undefined && heading !== undefined) {
      const title = plain(heading);
      const level = signs.length;
      sections.push({id: level === 1 ? '' : anchorOf(title), title, level, lines: []});
    } else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({lines, ...section}) => ({...section, text: plain(lines.join('\n'))}));
}

/** Words without signs of Markdown and HTML. */
const plain = (markdown: string): string =>
  markdown
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^\s*```.*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|?[\s|:-]+\|$/gm, '')
    .replace(/<\/?(?:br|b|i|img|p|sup|sub)\b[^>]*>/g, ' ')
    .replace(/[`*|]|^#+ |^ *[-\d.]+ (?=\w)/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Long enough to say what a page is about, short enough for a list of results. */
function firstSentence(text: string): string {
  const [sentence = ''] = /^.+?[.:!?](?=\s|$)/.exec(text) ?? [text];
  return sentence.length <= 180 ? sentence : `${sentence.slice(0, 170).replace(/\s\S*$/, '')} …`;
}

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {CONCERN_IDS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import {SAFETY_QUESTIONS} from '../../src/evidence/safety-questions.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {PARTS} from '../../src/i18n/wording.js';
import type {Manifest} from '../tooling/manifest.js';
import {withTables} from '../tooling/readme-tables.js';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(' ', '-'),
  );

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('links to files and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      return (
        !existsSync(join(root, target)) ||
        (anchor !== undefined && !anchorsOf(read(target)).includes(anchor))
      );
    });
    expect(broken).toEqual([]);
  });

  it('names commands that there are', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names files of the project that there are', () => {
    const named = [...text.matchAll(/`((?:src|tests|demo|docs)\/[\w/.-]*[\w/])`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the README', () => {
  it('has the tables of the manifest', () => {
    const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
    expect(withTables(read('README.md'), manifest)).toBe(read('README.md'));
  });

  it('says which kinds belong to which concern', () => {
    const text = read('README.md').replace(/\s+/g, ' ');
    for (const kinds of CONCERN_IDS.map(kindIdsOf).filter((ids) => ids.length > 0))
      expect(text).toContain(`${kinds.map((kind) => `\`${kind}\``).join(' ')} to `);
  });

  it('counts the rows of the records', () => {
    const rows = (name: string): number =>
      (JSON.parse(read(`src/evidence/records/${name}.json`)) as unknown[]).length;
    expect(read('README.md')).toContain(
      `${rows('studies')} published figures, ${rows('prices')} prices and ${rows('comparisons')} comparisons`,
    );
  });
});

describe('the languages', () => {
  const names = new Intl.DisplayNames('en', {type: 'language'});

  it.each(['README.md', 'docs/languages.md', 'src/wordpress/plugin/readme.txt'])(
    'are all named in %s',
    (path) => {
      for (const language of Object.keys(LANGUAGES))
        expect(read(path)).toContain(names.of(language));
    },
  );
});

describe('docs/configuration.md', () => {
  const text = read('docs/configuration.md').replace(/\s+/g, ' ');

  it('names every key of the configuration', () => {
    const {properties} = JSON.parse(read('config.schema.json')) as {properties: object};
    for (const key of Object.keys(properties)) expect(text).toContain(key);
  });

  it('names every safety question', () => {
    for (const id of Object.values(SAFETY_QUESTIONS).flat()) expect(text).toContain(`\`${id}\``);
  });

  it('names every part of the sentences, with a file that there is', () => {
    for (const part of PARTS) {
      const [, file] = new RegExp(`\\| \`${part}\` \\| \`([\\w-]+\\.ts)\``).exec(text) ?? [];
      expect(existsSync(join(root, 'src/i18n/en', file ?? '?')), part).toBe(true);
    }
  });
});

describe('docs/frameworks.md and docs/server.md', () => {
  const shown = ['docs/frameworks.md', 'docs/server.md'].flatMap((file) => [
    ...read(file).matchAll(/^`(demo\/frameworks\/.+)`:\n\n```\w+\n([^]*?)```$/gm),
  ]);

  it.each(shown.map(([, file = '', code]) => [file, code] as const))(
    'show %s as it is built',
    (file, code) => {
      expect(code).toBe(read(file));
    },
  );

  it('show every example', () => {
    const files = readdirSync(join(root, 'demo/frameworks'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(root, join(parentPath, name)).replaceAll('\\', '/'));
    expect(shown.map(([, file]) => file).sort()).toEqual(files.sort());
  });
});

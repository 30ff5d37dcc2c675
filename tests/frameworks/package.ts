import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {run, write} from './scratch.js';
import type {Expect} from './seen.js';

type Entry = string | {readonly types?: string; readonly default?: string};
const NAME = 'treatment-estimator';
/** What stands for the star in those that offer many files. */
const STARS: Readonly<Record<string, string>> = {
  './i18n/*.js': 'de',
  './browser/*.js': 'define',
  './browser/*': 'room.css',
};
/** Styles, and those that need React. */
const NOT_IN_NODE = ['./browser/*', './prerendered.css', './react', './react-prerendered'];

/**
 * What a page imports, and whether the tag is registered by it: a bundler that drops what seems
 * unused must leave that.
 */
const ENTRIES: Readonly<Record<string, boolean>> = {
  [`import '${NAME}/define';`]: true,
  [`import {estimate} from '${NAME}'; console.log(estimate({}));`]: false,
  [`import {estimate} from '${NAME}/engine'; console.log(estimate({}));`]: false,
};

/**
 * Installs the packed file alone, and looks whether all that it offers can be had: in Node, and
 * through a bundler.
 */
export function tryOutPackage(root: string, tarball: string, expect: Expect): void {
  write(root, {
    'package.json': JSON.stringify({name: 'clinic', private: true, type: 'module'}),
  });
  const alone = run(`npm install --no-audit --no-fund ${tarball}`, root);
  expect('npm install', alone.isFine, alone.said);
  expect('npm install warns of nothing', !/warn/i.test(alone.said), alone.said);
  // Servers bring what draws templates there.
  const {isFine, said} = run('npm install --no-audit --no-fund vite @lit-labs/ssr', root);
  expect('npm install vite and what a server needs', isFine, said);
  if (!isFine) return;
  const installed = join(root, 'node_modules', NAME);
  const {exports} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, Entry>>;
  };
  const mapless = withoutMap(join(installed, 'dist'));
  expect('each file has a map with its sources', mapless.length === 0, mapless);
  for (const [offered, entry] of Object.entries(exports))
    tryOutExport(root, offered, entry, expect);
  for (const [code, registersTag] of Object.entries(ENTRIES))
    tryOutBundler(root, code, registersTag, expect);
}

/** Scripts for which a debugger would find no source; a bundler's own helper has none. */
const withoutMap = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true})
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.js') && !hasSources(`${file}.map`));

function hasSources(map: string): boolean {
  if (!existsSync(map)) return false;
  const {sourcesContent} = JSON.parse(readFileSync(map, 'utf8')) as {
    sourcesContent?: readonly (string | null)[];
  };
  return sourcesContent !== undefined && sourcesContent.every((content) => content !== null);
}

/** Whether the files of one export were packed, and whether Node can import it. */
function tryOutExport(root: string, offered: string, entry: Entry, expect: Expect): void {
  const star = STARS[offered] ?? '';
  const path = offered.replace('*', star);
  const files = Object.values(typeof entry === 'string' ? {default: entry} : entry).map((file) =>
    file.replace('*', star),
  );
  expect(
    `${path} is in the packed file`,
    files.every((file) => existsSync(join(root, 'node_modules', NAME, file))),
    files,
  );
  if (!NOT_IN_NODE.includes(offered)) {
    const attributes = path.endsWith('.json') ? `, {with: {type: 'json'}}` : '';
    const {isFine, said} = run(
      `node --input-type=module -e "await import('${NAME}${path.slice(1)}'${attributes})"`,
      root,
    );
    expect(`${path} can be imported in Node`, isFine, said);
  }
}

/**
 * Whether a bundler takes the code of a page, and keeps or leaves out the registration of the tag.
 */
function tryOutBundler(root: string, code: string, registersTag: boolean, expect: Expect): void {
  write(root, {
    'index.html': '<script type="module" src="/entry.js"></script>',
    'entry.js': code,
  });
  const {isFine, said} = run('npx vite build --logLevel error', root);
  const scripts = isFine
    ? readdirSync(join(root, 'dist/assets')).map((file) =>
        readFileSync(join(root, 'dist/assets', file), 'utf8'),
      )
    : [];
  expect(`a bundler takes ${code}`, isFine, said);
  expect(
    `${code} ${registersTag ? 'registers' : 'does not register'} the tag`,
    scripts.some((script) => script.includes('customElements.define(')) === registersTag,
  );
}
